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
    " deployment_id, format, previous_hash, hash");
constexpr int deploymentColumn = 8;
constexpr int formatColumn = 9;
constexpr int previousHashColumn = 10;
constexpr int hashColumn = 11; ///< covers all before it

/// By which rule a line's hash is made.
enum Format : qint64 {
    WithoutBounds = 1, ///< before schema 16
    EveryColumn = 2,
};

qint64 orNewest(qint64 before)
{
    return before == 0 ? std::numeric_limits<qint64>::max() : before;
}

/// Each text with its length, so that no two lines read alike. `covered` are the columns before the hash.
QString hashOf(const QStringList &covered)
{
    QString all;
    for (const QString &text : covered)
        all += QString::number(text.size()) + u':' + text;
    return hashToken(all);
}

/// Whether `hash` fits by the rule of before schema 16. Lines from before schema 14 got their deployment later.
bool fitsWithoutBounds(const QStringList &covered, const QString &hash)
{
    QStringList parts = covered.first(deploymentColumn);
    parts.prepend(covered.at(previousHashColumn));
    const QChar separator(u'\x1f');
    return hashToken(parts.join(separator)) == hash
        || hashToken((parts << covered.at(deploymentColumn)).join(separator)) == hash;
}

/// Columns as they are stored, since several texts may read as the same value.
QStringList coveredOf(const Rows &row)
{
    QStringList covered;
    for (int column = 0; column < hashColumn; ++column)
        covered.append(row.text(column));
    return covered;
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
            DeploymentId::fromStore(row.text(deploymentColumn))};
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
    const QStringList covered{QString::number(entry.sequence),
                              toStoreTime(entry.at),
                              actorKindName(entry.actor.kind),
                              entry.actor.operatorId.toString(),
                              entry.action,
                              entry.subjectKind,
                              entry.subjectId,
                              entry.fields.join(u','),
                              entry.deployment.toString(),
                              QString::number(EveryColumn),
                              previousHash};
    QVariantList values(covered.begin(), covered.end());
    values[0] = entry.sequence;
    values[formatColumn] = qint64{EveryColumn};
    values.append(hashOf(covered));
    const auto put = transaction.execute(u"INSERT INTO audit ("_s + columns
                                             + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                         values);
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

Result<qint64> AuditLog::newest()
{
    auto rows = m_database.query(u"SELECT COALESCE(MAX(sequence), 0) FROM audit"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

/// The columns, with what stands for those that a store of an older version doesn't have yet.
Result<QString> AuditLog::storedColumns()
{
    auto rows = m_database.query(u"SELECT name FROM pragma_table_info('audit')"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList stored;
    while (rows->next())
        stored.append(rows->text(0));
    QString asked(columns);
    if (!stored.contains(u"deployment_id"))
        asked.replace(u"deployment_id"_s, u"''"_s);
    if (!stored.contains(u"format"))
        asked.replace(u"format"_s, u"1"_s);
    return asked;
}

Result<std::optional<qint64>> AuditLog::firstBadRow()
{
    const auto asked = storedColumns();
    if (!asked)
        return tl::unexpected(asked.error());
    auto rows = m_database.query(u"SELECT "_s + *asked + u" FROM audit ORDER BY sequence"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QString previousHash;
    qint64 expected = 1;
    qint64 format = WithoutBounds;
    while (rows->next()) {
        const qint64 sequence = rows->integer(0);
        const QStringList covered = coveredOf(*rows);
        const QString hash = rows->text(hashColumn);
        const bool isOld = rows->integer(formatColumn) == WithoutBounds && format == WithoutBounds;
        const bool fits = sequence == expected && covered.at(previousHashColumn) == previousHash
            && (isOld ? fitsWithoutBounds(covered, hash) : hashOf(covered) == hash);
        if (!fits)
            return sequence;
        format = rows->integer(formatColumn);
        previousHash = hash;
        ++expected;
    }
    return std::nullopt;
}

} // namespace vestibule
