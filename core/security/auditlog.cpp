#include "core/security/auditlog.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns(
    "sequence, at, actor_kind, actor_id, action, subject_kind, subject_id, fields,"
    " previous_hash, hash");

/// Joined by a character that none of the parts holds, so that no two rows read alike.
QString hashOf(const AuditEntry &entry, const QString &previousHash)
{
    const QStringList parts = {previousHash,
                               QString::number(entry.sequence),
                               toStoreTime(entry.at),
                               actorKindName(entry.actor.kind),
                               entry.actor.operatorId.toString(),
                               entry.action,
                               entry.subjectKind,
                               entry.subjectId,
                               entry.fields.join(u',')};
    return hashToken(parts.join(QChar(u'\x1f')));
}

AuditEntry entryFrom(const Rows &row)
{
    return {row.integer(0),
            row.time(1),
            {actorKindFromName(row.text(2)), OperatorId::fromStore(row.text(3))},
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7).split(u',', Qt::SkipEmptyParts)};
}

Result<std::vector<AuditEntry>> entriesFrom(Result<Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<AuditEntry> entries;
    while (rows->next())
        entries.push_back(entryFrom(*rows));
    return entries;
}

} // namespace

AuditLog::AuditLog(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock) { }

Result<> AuditLog::record(WriteTransaction &transaction, AuditEntry entry)
{
    QString previousHash;
    entry.at = m_clock.now();
    entry.sequence = 1;
    {
        auto last = m_database.query(
            u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s);
        if (!last)
            return tl::unexpected(last.error());
        if (last->next()) {
            entry.sequence = last->integer(0) + 1;
            previousHash = last->text(1);
        }
    }
    const auto put = transaction.execute(
        u"INSERT INTO audit ("_s + columns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.sequence, toStoreTime(entry.at), actorKindName(entry.actor.kind),
         entry.actor.operatorId.toString(), entry.action, entry.subjectKind, entry.subjectId,
         entry.fields.join(u','), previousHash, hashOf(entry, previousHash)});
    if (!put)
        return tl::unexpected(put.error());
    return {};
}

Result<std::vector<AuditEntry>> AuditLog::list(qint64 before, int limit)
{
    return entriesFrom(m_database.query(
        u"SELECT "_s + columns
            + u" FROM audit WHERE sequence < ? OR ? = 0 ORDER BY sequence DESC LIMIT ?"_s,
        {before, before, limit}));
}

Result<std::vector<AuditEntry>> AuditLog::of(const QString &subjectKind, const QString &subjectId)
{
    return entriesFrom(m_database.query(
        u"SELECT "_s + columns
            + u" FROM audit WHERE subject_kind = ? AND subject_id = ? ORDER BY sequence"_s,
        {subjectKind, subjectId}));
}

Result<std::vector<AuditEntry>> AuditLog::ofDeployment(const DeploymentId &deployment,
                                                       qint64 before, int limit)
{
    // Which subjects belong to a deployment the event log knows, also of those that are gone.
    const QString id = deployment.toString();
    return entriesFrom(m_database.query(
        u"SELECT "_s + columns
            + u" FROM audit WHERE (sequence < ? OR ? = 0)"
              " AND (subject_kind <> 'case' OR action = 'case.created')"
              " AND (subject_id = ?"
              "   OR subject_id IN (SELECT e.subject_id FROM event e WHERE e.deployment_id = ?))"
              " ORDER BY sequence DESC LIMIT ?"_s,
        {before, before, id, id, limit}));
}

Result<qint64> AuditLog::firstBadRow()
{
    auto rows = m_database.query(u"SELECT "_s + columns + u" FROM audit ORDER BY sequence"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QString previousHash;
    qint64 expected = 1;
    while (rows->next()) {
        const AuditEntry entry = entryFrom(*rows);
        const bool fits = entry.sequence == expected && rows->text(8) == previousHash
            && rows->text(9) == hashOf(entry, previousHash);
        if (!fits)
            return entry.sequence;
        previousHash = rows->text(9);
        ++expected;
    }
    return 0;
}

} // namespace vestibule
