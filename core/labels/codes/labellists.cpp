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

const QString fromCodes = u"label_code l JOIN deployment dep ON dep.id = l.deployment_id"_s;
const QString fromNames
    = u" LEFT JOIN device d ON d.id = l.device_id LEFT JOIN space s ON s.id = l.space_id"
      " LEFT JOIN label_batch b ON b.id = l.batch_id"_s;

/// Counting without a search looks at nothing but the codes, which halves its time.
Part codes(bool withNames)
{
    return {fromCodes + (withNames ? fromNames : QString()) + u" WHERE dep.archived_at = ''"};
}

/// As many question marks as there are `values`, in brackets.
QString oneOf(qsizetype values)
{
    return u'(' + QStringList(values, u"?"_s).join(u',') + u')';
}

QVariantList idsOf(const std::vector<LabelCodeId> &labels)
{
    QVariantList ids;
    for (const LabelCodeId &id : labels)
        ids.append(id.toString());
    return ids;
}

/// What hangs in a space, or in one inside it.
void requireSpace(Part &part, const SpaceId &space)
{
    const QString within
        = u"(WITH RECURSIVE within(id) AS (SELECT s0.id FROM space s0 WHERE s0.id = ?"
          " UNION SELECT c.id FROM space c JOIN within w ON c.parent_id = w.id)"
          " SELECT id FROM within)"_s;
    const QString id = space.toString();
    part.require(u"(l.space_id IN "_s + within
                     + u" OR l.device_id IN (SELECT ds.device_id FROM device_space ds"
                       " WHERE ds.space_id IN "
                     + within + u"))",
                 {id, id});
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

Result<std::vector<LabelListRow>> rowsOf(Database &database, const Part &part)
{
    auto rows = database.query(
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

} // namespace

LabelLists::LabelLists(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<std::vector<LabelListRow>> LabelLists::page(const LabelListQuery &query)
{
    Part part = partOf(query, m_clock.now(), true);
    part.values << query.limit << query.offset;
    return rowsOf(m_database, part);
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

Result<std::vector<LabelListRow>> LabelLists::withCodes(const QStringList &codes)
{
    if (codes.isEmpty())
        return std::vector<LabelListRow>();
    Part part{fromCodes + fromNames + u" WHERE l.code IN " + oneOf(codes.size())};
    for (const QString &code : codes)
        part.values.append(code);
    part.values << codes.size() << 0;
    return rowsOf(m_database, part);
}

Result<std::vector<LabelListRow>> LabelLists::printedAt(const LabelPlace &place,
                                                        const std::vector<LabelCodeId> &except,
                                                        int limit)
{
    Part part = codes(true);
    part.order = u"COALESCE(d.name_key, s.name_key), l.number"_s;
    part.require(u"l.state = 'active' AND COALESCE(d.archived_at, '') = '' AND "_s + isPrinted);
    part.require(u"dep.id = ?"_s, {place.deployment.toString()});
    if (!place.space.isNull())
        requireSpace(part, place.space);
    if (!except.empty())
        part.require(u"l.id NOT IN "_s + oneOf(qsizetype(except.size())), idsOf(except));
    part.values << limit << 0;
    return rowsOf(m_database, part);
}

Result<int> LabelLists::countWithin(const SpaceId &space, const std::vector<LabelCodeId> &labels)
{
    if (labels.empty())
        return 0;
    Part part = codes(false);
    requireSpace(part, space);
    part.require(u"l.id IN "_s + oneOf(qsizetype(labels.size())), idsOf(labels));
    auto rows = m_database.query(u"SELECT COUNT(*) FROM "_s + part.sql, part.values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<SpaceId> LabelLists::usualSpace(const std::vector<LabelCodeId> &labels)
{
    if (labels.empty())
        return SpaceId();
    const QString given = oneOf(qsizetype(labels.size()));
    auto rows = m_database.query(
        u"SELECT space_id FROM (SELECT l.space_id FROM label_code l"
        " WHERE l.space_id IS NOT NULL AND l.id IN "_s
            + given
            + u" UNION ALL SELECT ds.space_id FROM label_code l"
              " JOIN device_space ds ON ds.device_id = l.device_id WHERE l.id IN "
            + given + u") hung GROUP BY space_id ORDER BY COUNT(*) DESC, space_id LIMIT 1",
        idsOf(labels) + idsOf(labels));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? SpaceId::fromStore(rows->text(0)) : SpaceId();
}

} // namespace vestibule
