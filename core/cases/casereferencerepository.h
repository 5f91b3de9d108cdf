#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of other rooms' tables that a case refers to: site, device, space, operator.
class CaseReferenceRepository
{
public:
    explicit CaseReferenceRepository(Database &database) : m_database(database) { }

    struct Site {
        QString key;
        OperatorId defaultAssignee; ///< null when there is none, or none that is active
    };
    /// Errors of all that check: NotFound (no such record, an archived one, or one of another deployment).
    [[nodiscard]] Result<Site> site(const DeploymentId &deployment);
    [[nodiscard]] Result<> checkDevice(const DeviceId &device, const DeploymentId &deployment);
    [[nodiscard]] Result<> checkSpace(const SpaceId &space, const DeploymentId &deployment);
    [[nodiscard]] Result<> checkOperator(const OperatorId &person);
    /// Whether `person` is an operator who sees only what is assigned to them.
    [[nodiscard]] Result<bool> isTechnician(const OperatorId &person);
    /// Errors: Forbidden when `person` is a technician and the case with `assignee` isn't theirs.
    [[nodiscard]] Result<> checkIsTheirs(const OperatorId &assignee, const OperatorId &person);

    /// The deployment's next case number; it is given when `transaction` is committed.
    [[nodiscard]] Result<int> nextNumber(WriteTransaction &transaction,
                                         const DeploymentId &deployment);

private:
    Result<> checkExists(const QString &sql, const QVariantList &values, const QString &what);
    Database &m_database;
};

} // namespace vestibule
