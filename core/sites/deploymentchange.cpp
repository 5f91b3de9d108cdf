#include "core/sites/deploymentchange.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<DeploymentChange> DeploymentChange::begin(Database &database, const DeploymentId &id)
{
    auto transaction = WriteTransaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto stored = DeploymentRepository(database).find(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->archived)
        return failure(ErrorCode::Gone, u"archived"_s);
    return DeploymentChange{std::move(*transaction), std::move(*stored)};
}

} // namespace vestibule
