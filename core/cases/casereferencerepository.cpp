#include "core/cases/casereferencerepository.h"

#include "core/security/operatorrepository.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<CaseReferenceRepository::Site> CaseReferenceRepository::site(const DeploymentId &deployment)
{
    auto rows = m_database.query(
        u"SELECT d.key, COALESCE(o.id, '') FROM deployment d LEFT JOIN operator o"
        " ON o.id = d.default_assignee_id AND o.active = 1 WHERE d.id = ? AND d.archived_at = ''"_s,
        {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"deployment"_s);
    return Site{rows->text(0), OperatorId::fromStore(rows->text(1))};
}

Result<> CaseReferenceRepository::checkExists(const QString &sql, const QVariantList &values,
                                              const QString &what)
{
    auto rows = m_database.query(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, what);
    return {};
}

Result<> CaseReferenceRepository::checkDevice(const DeviceId &device,
                                              const DeploymentId &deployment)
{
    return checkExists(
        u"SELECT id FROM device WHERE id = ? AND deployment_id = ? AND archived_at = ''"_s,
        {device.toString(), deployment.toString()}, u"device"_s);
}

Result<> CaseReferenceRepository::checkSpace(const SpaceId &space, const DeploymentId &deployment)
{
    return checkExists(u"SELECT id FROM space WHERE id = ? AND deployment_id = ?"_s,
                       {space.toString(), deployment.toString()}, u"space"_s);
}

Result<> CaseReferenceRepository::checkOperator(const OperatorId &person)
{
    return checkExists(u"SELECT id FROM operator WHERE id = ? AND active = 1"_s,
                       {person.toString()}, u"operator"_s);
}

Result<bool> CaseReferenceRepository::isTechnician(const OperatorId &person)
{
    return OperatorRepository(m_database).isTechnician(person);
}

Result<> CaseReferenceRepository::checkIsTheirs(const OperatorId &assignee,
                                                const OperatorId &person)
{
    if (assignee == person)
        return {};
    const auto isRestricted = isTechnician(person);
    if (!isRestricted)
        return tl::unexpected(isRestricted.error());
    if (*isRestricted)
        return failure(ErrorCode::Forbidden, u"case of somebody else"_s);
    return {};
}

Result<int> CaseReferenceRepository::nextNumber(WriteTransaction &transaction,
                                                const DeploymentId &deployment)
{
    const auto raised = transaction.executeOne(
        u"UPDATE deployment SET last_case_number = last_case_number + 1 WHERE id = ?"_s,
        {deployment.toString()});
    if (!raised)
        return tl::unexpected(raised.error());
    auto rows = m_database.query(u"SELECT last_case_number FROM deployment WHERE id = ?"_s,
                                 {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"deployment"_s);
    return static_cast<int>(rows->integer(0));
}

} // namespace vestibule
