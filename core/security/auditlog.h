#pragma once

#include "core/base/actor.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// One line of the audit log. Names of fields only, never their values.
struct AuditEntry {
    qint64 sequence = 0;
    QDateTime at;
    Actor actor;
    QString action; ///< for example "deployment.pin_changed"
    QString subjectKind;
    QString subjectId;
    QStringList fields;
    DeploymentId deployment; ///< that the subject belonged to then; none for what belongs to all
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Append-only record of who did what, chained by hashes so that a changed or missing row shows.
class AuditLog
{
public:
    AuditLog(Database &database, const Clock &clock);

    /// Writes `entry` (sequence and time are set here) with the transaction.
    [[nodiscard]] Result<> record(WriteTransaction &transaction, AuditEntry entry);
    /// Up to `limit` entries before `before` (0: the newest), newest first.
    [[nodiscard]] Result<std::vector<AuditEntry>> list(qint64 before = 0, int limit = 200);
    /// Entries of one subject, oldest first.
    [[nodiscard]] Result<std::vector<AuditEntry>> of(const QString &subjectKind,
                                                     const QString &subjectId);
    /// Up to `limit` entries before `before` (0: the newest), newest first, about the deployment and what belonged
    /// to it then: texts, branding, spaces, devices, labels; of a case only that it was created.
    [[nodiscard]] Result<std::vector<AuditEntry>> ofDeployment(const DeploymentId &deployment,
                                                               qint64 before = 0, int limit = 200);
    /// The sequence of the newest entry; 0 when there is none. This and firstBadRow() read stores of older versions, too.
    [[nodiscard]] Result<qint64> newest();
    /// The sequence of the first row whose hash or place doesn't fit, any number; none when all fit. Lines taken off the
    /// end don't show.
    [[nodiscard]] Result<std::optional<qint64>> firstBadRow();

private:
    Result<QString> storedColumns();

    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
