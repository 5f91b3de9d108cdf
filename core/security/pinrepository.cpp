#include "core/security/pinrepository.h"

#include "core/store/database.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<PinRepository::SealedPin> PinRepository::of(const DeploymentId &deployment)
{
    auto rows = m_database.query(u"SELECT pin_version, pin_sealed FROM deployment WHERE id = ?"_s,
                                 {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next() || rows->text(1).isEmpty())
        return failure(ErrorCode::NotFound, u"PIN of the deployment"_s);
    return SealedPin{static_cast<int>(rows->integer(0)), rows->text(1)};
}

} // namespace vestibule
