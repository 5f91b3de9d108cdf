#pragma once

#include "core/base/result.h"
#include "core/sites/deploymentrepository.h"
#include "core/store/writetransaction.h"

namespace vestibule {

/// A deployment as it is under the write lock, with the transaction that is to change it.
struct DeploymentChange {
    WriteTransaction transaction;
    StoredDeployment stored;

    /// Errors: NotFound, Gone when it is archived.
    [[nodiscard]] static Result<DeploymentChange> begin(Database &database, const DeploymentId &id);
};

} // namespace vestibule
