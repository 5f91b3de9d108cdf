#pragma once

#include "core/labels/codes/labelcode.h"
#include "core/sites/deployment.h"
#include "core/sites/device.h"

#include <QString>

namespace vestibule {

struct Services;

/// How far the set-up has come, as the store says: what was done is never asked again.
struct Progress {
    enum Step { You, Site, Address, DeviceStep, Print, Scan };
    static constexpr int stepCount = 6;

    OperatorId me;
    QString myName;
    Deployment site; ///< its id is null until it was named
    QString address; ///< as the settings have it, empty: the LAN address
    int port = 0;
    Device device; ///< likewise
    LabelCode label; ///< likewise
    bool isScanned = false;

    /// The first step that isn't done.
    [[nodiscard]] Step firstOpenStep() const;
};

/// `baseAddress` is what a label made now shall encode; while it is empty none is made.
/// Errors: Unavailable.
[[nodiscard]] Result<Progress> readProgress(Services &services, const QString &baseAddress);

} // namespace vestibule
