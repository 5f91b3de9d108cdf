#include "core/security/auditlog.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <limits>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns(
    "sequence, at, actor_kind, actor_id, action, subject_kind, subject_id, fields,"
    " previous_hash, hash, deployment_id");

qint64 orNewest(qint64 before)
{
    return before == 0 ? std::numeric_limits<qint64>::max() : before;
}

/// Joined by a character that none of the parts holds, so that no two rows read alike.
QString hashOf(const AuditEntry &entry, const QString &previousHash)
{
    QStringList parts = {previousHash,
                         QString::number(entry.sequence),
                         toStoreTime(entry.at),
                         actorKindName(entry.actor.kind),
                         entry.actor.operatorId.toString(),
                         entry.action,
                         entry.subjectKind,
                         entry.subjectId,
                         entry.fields.join(u',')};
    if (!entry.deployment.isNull())
        parts.append(entry.deployment.toString());
    return hashToken(parts.join(QChar(u'\x1f')));
}

bool hasHash(AuditEntry entry, const QString &previousHash, const QString &hash)
{
    if (hashOf(entry, previousHash) == hash)
        return true;
    entry.deployment = {}; // lines from before schema 14 got theirs later
    return hashOf(entry, previousHash) == hash;
}

AuditEntry entryFrom(const Rows &row)
{
    return {row.integer(0),
            row.time(1),
            {actorKindFromName(row.text(2)), OperatorId::fromStore(row.text(3))},
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7).split(u',', Qt::SkipEmptyParts),
            DeploymentId::fromStore(row.text(10))};
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
        u"INSERT INTO audit ("_s + columns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.sequence, toStoreTime(entry.at), actorKindName(entry.actor.kind),
         entry.actor.operatorId.toString(), entry.action, entry.subjectKind, entry.subjectId,
         entry.fields.join(u','), previousHash, hashOf(entry, previousHash),
         entry.deployment.toString()});
    if (!put)
        return tl::unexpected(put.error());
    return {};
}

Result<std::vector<AuditEntry>> AuditLog::list(qint64 before, int limit)
{
    return entriesFrom(m_database.query(
        u"SELECT "_s + columns + u" FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?"_s,
        {orNewest(before), limit}));
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
    // The middle condition is that of the index audit_history, word for word.
    return entriesFrom(
        m_database.query(u"SELECT "_s + columns
                             + u" FROM audit WHERE deployment_id = ?"
                               " AND (subject_kind <> 'case' OR action = 'case.created')"
                               " AND action <> 'label_batch.filled'"
                               " AND sequence < ? ORDER BY sequence DESC LIMIT ?"_s,
                         {deployment.toString(), orNewest(before), limit}));
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
            && hasHash(entry, previousHash, rows->text(9));
        if (!fits)
            return entry.sequence;
        previousHash = rows->text(9);
        ++expected;
    }
    return 0;
}

} // namespace vestibule
