#pragma once

#include "core/cases/pictureroom.h"
#include "core/security/operators.h"
#include "core/security/vaultkeyrows.h"
#include "core/sites/branding.h"
#include "core/sites/deployment.h"
#include "core/store/backup.h"

#include <vector>

namespace vestibule {

class Clock;
struct Services;

/// What the Settings page shows, read in one go on the desk thread.
struct SettingsFacts {
    QString appearance;
    QString language;
    QString workspaceName;
    bool keepRunningInTray = true;
    int contactDays = 0;
    int scanDays = 0;
    int pictureLimitMebibytes = 0;
    PictureRoom pictureRoom;
    Branding branding; ///< of the workspace
    PortalTextSet texts; ///< likewise
    std::vector<Operator> operators; ///< inactive ones too
    std::vector<VaultProtection> protections;
    std::vector<backup::File> backups; ///< newest first

    [[nodiscard]] bool has(VaultProtection protection) const;
};

/// Errors: Unavailable.
[[nodiscard]] Result<SettingsFacts> readSettingsFacts(Services &services, const Clock &clock);

} // namespace vestibule
