#include "core/sites/devicelist.h"

#include "core/sites/spacepaths.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A piece of SQL and what its question marks stand for.
struct Filter {
    QString sql;
    QVariantList values;
};

/// The paths of all spaces, as text that sorts.
constexpr QLatin1StringView spaceKeys(
    "path (id, key) AS (SELECT id, name_key FROM space WHERE parent_id IS NULL"
    " UNION ALL SELECT s.id, p.key || ' > ' || s.name_key FROM space s"
    " JOIN path p ON s.parent_id = p.id), ");

/// What `query` sorts by, as an expression over device d.
Filter sortKey(const DeviceQuery &query)
{
    switch (query.order) {
    case DeviceOrder::Name:
        return {u"''"_s, {}}; // the order that all others end with
    case DeviceOrder::Place:
        return {u"COALESCE(NULLIF(d.place_key, ''), (SELECT p.key FROM device_space ds"
                " JOIN path p ON p.id = ds.space_id WHERE ds.device_id = d.id"
                " ORDER BY ds.position LIMIT 1), '')"_s,
                {}};
    case DeviceOrder::Deployment:
        return {u"(SELECT s.name_key FROM deployment s WHERE s.id = d.deployment_id)"_s, {}};
    case DeviceOrder::Model:
        return {u"d.model_key"_s, {}};
    case DeviceOrder::Label: // as labelState()
        return {u"COALESCE((SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM label_print p"
                "   WHERE p.label_code_id = m.id) THEN 1"
                "  WHEN ? <> '' AND m.base_address <> ? THEN 2"
                "  WHEN m.affixed_at = '' THEN 3 ELSE 4 END"
                " FROM label_code m WHERE m.device_id = d.id AND m.state = 'active'"
                " ORDER BY m.number DESC LIMIT 1), 0)"_s,
                {query.currentBaseAddress, query.currentBaseAddress}};
    case DeviceOrder::OpenCases:
        return {u"(SELECT COUNT(*) FROM service_case c WHERE c.device_id = d.id"
                " AND c.status IN ('open', 'in_progress', 'waiting'))"_s,
                {}};
    case DeviceOrder::LastScan:
        return {u"COALESCE((SELECT MAX(s.last_scan_at) FROM label_code s"
                " WHERE s.device_id = d.id), '')"_s,
                {}};
    }
    return {};
}

/// Sorts a table d with the columns sort_key, name_key and id.
QString orderOf(const DeviceQuery &query)
{
    const QString direction = query.isDescending ? u" DESC"_s : QString();
    switch (query.order) {
    case DeviceOrder::Name:
        return u" ORDER BY d.name_key"_s + direction + u", d.id"_s;
    case DeviceOrder::Place:
    case DeviceOrder::Model:
        return u" ORDER BY CASE WHEN sort_key = '' THEN 1 ELSE 0 END, sort_key"_s + direction
            + u", d.name_key, d.id"_s;
    default:
        return u" ORDER BY sort_key"_s + direction + u", d.name_key, d.id"_s;
    }
}

/// Common table expressions that end with `page (id, sort_key)`: the devices that `query` shows.
Filter pageOf(const DeviceQuery &query, const Filter &key, const QString &order)
{
    Filter filter{u"WITH RECURSIVE "_s, {}};
    Filter condition{u" WHERE d.archived_at = ''"_s, {}};
    if (query.order == DeviceOrder::Place)
        filter.sql += spaceKeys;
    if (!query.space.isNull()) {
        filter.sql += u"below (id) AS (SELECT id FROM space WHERE id = ?"
                      " UNION SELECT s.id FROM space s JOIN below b ON s.parent_id = b.id), "_s;
        filter.values.append(query.space.toString());
        condition.sql += u" AND EXISTS (SELECT 1 FROM device_space ds JOIN below b"
                         " ON b.id = ds.space_id WHERE ds.device_id = d.id)"_s;
    }
    if (!query.deployment.isNull()) {
        condition.sql += u" AND d.deployment_id = ?"_s;
        condition.values.append(query.deployment.toString());
    }
    if (!query.search.trimmed().isEmpty()) {
        condition.sql += u" AND d.search_key LIKE ? ESCAPE '\\'"_s;
        condition.values.append(containsPattern(query.search));
    }
    if (query.withoutLabel) {
        condition.sql += u" AND NOT EXISTS (SELECT 1 FROM label_code l JOIN label_print p"
                         " ON p.label_code_id = l.id"
                         " WHERE l.device_id = d.id AND l.state = 'active')"_s;
    }
    filter.sql
        += u"page (id, sort_key) AS (SELECT d.id, d.sort_key FROM (SELECT d.id, d.name_key, "_s
        + key.sql + u" AS sort_key FROM device d"_s + condition.sql + u") d"_s + order + u')';
    filter.values += key.values + condition.values;
    return filter;
}

Filter pageOf(const DeviceQuery &query)
{
    Filter filter = pageOf(query, sortKey(query), orderOf(query) + u" LIMIT ? OFFSET ?"_s);
    filter.values << query.limit << query.offset;
    return filter;
}

DeviceSummary::Label labelState(bool isPrinted, const QString &baseAddress, const QString &current)
{
    if (!isPrinted)
        return DeviceSummary::Label::NotPrinted;
    const bool isOld = !current.isEmpty() && baseAddress != current;
    return isOld ? DeviceSummary::Label::OldAddress : DeviceSummary::Label::Printed;
}

DeviceSummary fromRow(const Rows &row, const QString &currentBaseAddress)
{
    DeviceSummary summary;
    Device &device = summary.device;
    device.id = DeviceId::fromStore(row.text(0));
    device.deployment = DeploymentId::fromStore(row.text(1));
    device.name = row.text(2);
    device.model = row.text(3);
    device.manufacturer = row.text(4);
    device.serial = row.text(5);
    device.icon = row.text(6);
    device.place = row.text(7);
    device.picture = AttachmentId::fromStore(row.text(8));
    device.createdAt = row.time(9);
    device.updatedAt = row.time(10);
    summary.deploymentName = row.text(11);
    summary.openCases = static_cast<int>(row.integer(12));
    summary.labelNumber = row.integer(13);
    if (summary.labelNumber > 0)
        summary.label = labelState(row.boolean(15), row.text(14), currentBaseAddress);
    summary.lastScanAt = row.time(16);
    summary.labelAffixedAt = row.time(17);
    return summary;
}

} // namespace

Result<std::vector<DeviceSummary>> DeviceList::list(const DeviceQuery &query)
{
    const Filter page = pageOf(query);
    std::vector<DeviceSummary> devices;
    Positions positions;
    {
        auto rows = m_database.query(
            page.sql
                + u" SELECT d.id, d.deployment_id, d.name, d.model, d.manufacturer, d.serial, "
                  "d.icon, d.place, d.picture_id, d.created_at, d.updated_at, dep.name,"
                  " (SELECT COUNT(*) FROM service_case c WHERE c.device_id = d.id"
                  "   AND c.status IN ('open', 'in_progress', 'waiting')),"
                  " COALESCE(l.number, 0), COALESCE(l.base_address, ''),"
                  " EXISTS (SELECT 1 FROM label_print p WHERE p.label_code_id = l.id),"
                  " (SELECT MAX(s.last_scan_at) FROM label_code s WHERE s.device_id = d.id),"
                  " COALESCE(l.affixed_at, '')"
                  " FROM page JOIN device d ON d.id = page.id"
                  " JOIN deployment dep ON dep.id = d.deployment_id"
                  " LEFT JOIN label_code l ON l.number = (SELECT MAX(m.number) FROM label_code m"
                  "   WHERE m.device_id = d.id AND m.state = 'active')"_s
                + orderOf(query),
            page.values);
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            devices.push_back(fromRow(*rows, query.currentBaseAddress));
            positions.insert(devices.back().device.id.toString(), devices.size() - 1);
        }
    }
    if (const auto added = addTags(query, devices, positions); !added)
        return tl::unexpected(added.error());
    if (const auto added = addSpaces(query, devices, positions); !added)
        return tl::unexpected(added.error());
    if (const auto added = addPaths(query, devices); !added)
        return tl::unexpected(added.error());
    return devices;
}

Result<> DeviceList::addTags(const DeviceQuery &query, std::vector<DeviceSummary> &devices,
                             const Positions &positions)
{
    const Filter page = pageOf(query);
    auto rows = m_database.query(page.sql
                                     + u" SELECT t.device_id, t.tag FROM page"
                                       " JOIN device_tag t ON t.device_id = page.id"
                                       " ORDER BY t.device_id, t.tag"_s,
                                 page.values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        // A device that another thread created since the first query isn't in the list yet.
        const auto position = positions.constFind(rows->text(0));
        if (position != positions.constEnd())
            devices[*position].device.tags.append(rows->text(1));
    }
    return {};
}

Result<> DeviceList::addSpaces(const DeviceQuery &query, std::vector<DeviceSummary> &devices,
                               const Positions &positions)
{
    const Filter page = pageOf(query);
    auto rows = m_database.query(page.sql
                                     + u" SELECT ds.device_id, ds.space_id FROM page"
                                       " JOIN device_space ds ON ds.device_id = page.id"
                                       " ORDER BY ds.device_id, ds.position"_s,
                                 page.values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto position = positions.constFind(rows->text(0));
        if (position != positions.constEnd())
            devices[*position].device.spaces.push_back(SpaceId::fromStore(rows->text(1)));
    }
    return {};
}

Result<> DeviceList::addPaths(const DeviceQuery &query, std::vector<DeviceSummary> &devices)
{
    auto paths = SpacePaths::load(m_database, query.deployment);
    if (!paths)
        return tl::unexpected(paths.error());
    for (DeviceSummary &summary : devices) {
        if (!summary.device.spaces.empty())
            summary.spacePath = paths->path(summary.device.spaces.front());
    }
    return {};
}

Result<int> DeviceList::count(const DeviceQuery &query)
{
    DeviceQuery unsorted = query;
    unsorted.order = DeviceOrder::Name;
    const Filter page = pageOf(unsorted, sortKey(unsorted), {});
    auto rows = m_database.query(page.sql + u" SELECT COUNT(*) FROM page"_s, page.values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

} // namespace vestibule
