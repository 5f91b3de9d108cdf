#include "core/labels/codes/labellists.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/labels/codes/labelrow.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView isPrinted(
    "EXISTS (SELECT 1 FROM label_print p WHERE p.label_code_id = l.id)");

/// What follows FROM, and what its question marks stand for.
struct Part {
    QString sql;
    QString order = u"l.number DESC"_s;
    QVariantList values{};

    void require(const QString &condition, const QVariantList &bound = {})
    {
        sql += u" AND "_s + condition;
        values += bound;
    }
};

Part devicesWithout()
{
    Part part{u"device d JOIN deployment dep ON dep.id = d.deployment_id"
              " LEFT JOIN space s ON 0 = 1"
              " LEFT JOIN label_code l ON l.number = (SELECT MAX(m.number) FROM label_code m"
              "   WHERE m.device_id = d.id AND m.state = 'active')"
              " LEFT JOIN label_batch b ON b.id = l.batch_id"
              " WHERE d.archived_at = '' AND NOT EXISTS (SELECT 1 FROM label_code x"
              "   JOIN label_print p ON p.label_code_id = x.id"
              "   WHERE x.device_id = d.id AND x.state = 'active')"_s};
    part.order = u"d.name_key, d.id"_s;
    return part;
}

/// Counting without a search looks at nothing but the codes, which halves its time.
Part codes(bool withNames)
{
    const QString names
        = u" LEFT JOIN device d ON d.id = l.device_id LEFT JOIN space s ON s.id = l.space_id"
          " LEFT JOIN label_batch b ON b.id = l.batch_id"_s;
    return {u"label_code l JOIN deployment dep ON dep.id = l.deployment_id"_s
            + (withNames ? names : QString()) + u" WHERE dep.archived_at = ''"};
}

void chooseList(Part &part, const LabelListQuery &query, const QDateTime &now)
{
    switch (query.list) {
    case LabelList::All:
    case LabelList::Without:
        break;
    case LabelList::NeverScanned:
        part.require(u"l.state = 'active' AND l.scan_count = 0 AND l.affixed_at = '' AND "_s
                     + isPrinted);
        break;
    case LabelList::ScannedLately:
        part.require(u"l.last_scan_at >= ?"_s, {toStoreTime(now.addDays(-LabelLists::lateDays))});
        part.order = u"l.last_scan_at DESC, l.number DESC"_s;
        break;
    case LabelList::OldAddress:
        // Without an address of this computer there is nothing to compare with.
        part.require(u"l.state IN ('active', 'blank') AND ? <> '' AND l.base_address <> ? AND "_s
                         + isPrinted,
                     {query.baseAddress, query.baseAddress});
        break;
    case LabelList::Blank:
        part.require(u"l.state = 'blank'"_s);
        break;
    case LabelList::Ended:
        part.require(u"l.state IN ('replaced', 'revoked') AND l.last_scan_at > l.ended_at"
                     " AND l.last_scan_at >= ?"_s,
                     {toStoreTime(now.addDays(-LabelLists::endedDays))});
        part.order = u"l.last_scan_at DESC, l.number DESC"_s;
        break;
    }
}

void search(Part &part, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return;
    QString condition = u"(COALESCE(d.search_key, s.name_key, '') LIKE ? ESCAPE '\\'"_s;
    QVariantList values{containsPattern(typed)};
    if (const QString code = normaliseBase32(typed); code.size() >= 4) {
        condition += u" OR l.code LIKE ?"_s;
        values.append(QVariant(QString(code + u'%')));
    }
    bool isNumber = false;
    if (const qlonglong number = typed.trimmed().toLongLong(&isNumber); isNumber) {
        condition += u" OR l.number = ?"_s;
        values.append(number);
    }
    part.require(condition + u')', values);
}

Part partOf(const LabelListQuery &query, const QDateTime &now, bool withNames)
{
    Part part = query.list == LabelList::Without ? devicesWithout() : codes(withNames);
    chooseList(part, query, now);
    if (!query.deployment.isNull())
        part.require(u"dep.id = ?"_s, {query.deployment.toString()});
    if (!query.batch.isNull())
        part.require(u"l.batch_id = ?"_s, {query.batch.toString()});
    search(part, query.search);
    return part;
}

LabelListRow rowFrom(const Rows &row)
{
    LabelListRow found;
    found.label = labelFrom(row);
    int at = labelColumnCount;
    found.target.device = DeviceId::fromStore(row.text(at++));
    found.target.space = SpaceId::fromStore(row.text(at++));
    found.name = row.text(at++);
    found.place = row.text(at++);
    found.deployment = DeploymentId::fromStore(row.text(at++));
    found.deploymentName = row.text(at++);
    found.batchName = row.text(at++);
    found.printedAt = row.time(at++);
    return found;
}

} // namespace

LabelLists::LabelLists(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<std::vector<LabelListRow>> LabelLists::page(const LabelListQuery &query)
{
    Part part = partOf(query, m_clock.now(), true);
    part.values << query.limit << query.offset;
    auto rows = m_database.query(
        u"SELECT "_s + labelColumns(u"l."_s)
            + u", COALESCE(d.id, ''), COALESCE(s.id, ''), COALESCE(d.name, s.name, ''),"
              " COALESCE(d.place, ''), dep.id, dep.name, COALESCE(b.name, ''),"
              " COALESCE((SELECT MAX(q.at) FROM label_print q WHERE q.label_code_id = l.id), '')"
              " FROM "
            + part.sql + u" ORDER BY " + part.order + u" LIMIT ? OFFSET ?",
        part.values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LabelListRow> found;
    while (rows->next())
        found.push_back(rowFrom(*rows));
    return found;
}

Result<int> LabelLists::count(const LabelListQuery &query)
{
    const bool isSearch = !query.search.trimmed().isEmpty();
    const Part part = partOf(query, m_clock.now(), isSearch);
    auto rows = m_database.query(u"SELECT COUNT(*) FROM "_s + part.sql, part.values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<std::array<int, allLabelLists.size()>> LabelLists::counts(LabelListQuery query)
{
    std::array<int, allLabelLists.size()> counts{};
    for (size_t i = 0; i < counts.size(); ++i) {
        query.list = allLabelLists[i];
        const auto counted = count(query);
        if (!counted)
            return tl::unexpected(counted.error());
        counts[i] = *counted;
    }
    return counts;
}

} // namespace vestibule
