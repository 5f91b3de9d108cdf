#pragma once

#include "core/cases/caseservice.h"
#include "core/labels/codes/addresswatch.h"
#include "core/security/lockedphones.h"
#include "core/security/vaultkeyrows.h"
#include "core/sites/deployment.h"
#include "core/sites/device.h"

#include <optional>

namespace vestibule {

struct Services;

/// What the overview shows of the store, read at once.
struct OverviewReading {
    CaseCounts counts;
    std::vector<CaseSummary> newCases; ///< nobody has begun them; newest first, the first few
    CaseService::Statistics statistics;
    int scansToday = 0;
    int scansSameDayLastWeek = 0; ///< of that whole day
    int devices = 0;
    int withoutLabel = 0;
    std::vector<DeviceSummary> unlabelled; ///< the first few
    AddressReport addresses; ///< where printed labels lead
    int unknownScans = 0; ///< of codes that nobody made here, in the last days
    std::vector<LockedPhone> lockedPhones;
    std::vector<DeploymentSummary> sites;
    std::vector<DeploymentId> guarded;
    QDateTime lastBackup; ///< invalid: none
    std::vector<VaultProtection> protections;
    QString publicBaseAddress; ///< of the settings; empty: the portal's own
    QString workspaceName;
};

/// On the desk thread. `portalAddress` is what labels are compared with unless the settings name another one; empty
/// compares nothing. Errors: Unavailable.
[[nodiscard]] Result<OverviewReading> readOverview(Services &services, const Clock &clock,
                                                   const QString &portalAddress);

} // namespace vestibule
