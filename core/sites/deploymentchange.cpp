#include "core/sites/deploymentchange.h"

#include "core/security/operatorrepository.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<> refuseTechnician(Database &database, const Actor &actor)
{
    const auto isTechnician = OperatorRepository(database).isTechnician(actor.operatorId);
    if (!isTechnician)
        return tl::unexpected(isTechnician.error());
    return *isTechnician ? failure(ErrorCode::Forbidden, u"technician"_s) : Result<>();
}

Result<DeploymentChange> DeploymentChange::begin(Database &database, const DeploymentId &id,
                                                 const Actor &actor)
{
    auto transaction = WriteTransaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto may = refuseTechnician(database, actor); !may)
        return tl::unexpected(may.error());
    auto stored = DeploymentRepository(database).find(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->archived)
        return failure(ErrorCode::Gone, u"archived"_s);
    return DeploymentChange{std::move(*transaction), std::move(*stored)};
}

} // namespace vestibule
