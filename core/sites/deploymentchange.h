#pragma once

#include "core/base/result.h"
#include "core/sites/deploymentrepository.h"
#include "core/store/writetransaction.h"

namespace vestibule {

struct Actor;

/// A deployment as it is under the write lock, with the transaction that is to change it.
struct DeploymentChange {
    WriteTransaction transaction;
    StoredDeployment stored;

    /// Errors: Forbidden for a technician, NotFound, Gone when it is archived.
    [[nodiscard]] static Result<DeploymentChange> begin(Database &database, const DeploymentId &id,
                                                        const Actor &actor);
};

/// Deployments and what opens them are a manager's. Errors: Forbidden.
[[nodiscard]] Result<> refuseTechnician(Database &database, const Actor &actor);

} // namespace vestibule
