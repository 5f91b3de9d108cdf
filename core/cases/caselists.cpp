#include "core/cases/caselists.h"

#include "core/base/clock.h"
#include "core/cases/casefilter.h"
#include "core/cases/templaterepository.h"
#include "core/store/database.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

CaseSummary summaryFrom(const Rows &row)
{
    CaseSummary summary;
    summary.id = CaseId::fromStore(row.text(0));
    summary.deployment = DeploymentId::fromStore(row.text(1));
    summary.number = row.text(2);
    summary.title = row.text(3);
    summary.type = caseTypeFromName(row.text(4));
    summary.status = caseStatusFromName(row.text(5));
    summary.priority = casePriorityFromName(row.text(6));
    summary.deviceName = row.text(7);
    summary.deviceIcon = row.text(8);
    summary.deploymentName = row.text(9);
    summary.place = row.text(10);
    summary.assignee = OperatorId::fromStore(row.text(11));
    summary.assigneeName = row.text(12);
    summary.hasPictures = row.boolean(13);
    summary.meTooCount = static_cast<int>(row.integer(14));
    summary.createdAt = row.time(15);
    summary.updatedAt = row.time(16);
    return summary;
}

/// What `query` asks for of that which its viewer may see.
CaseFilter visible(const CaseQuery &query)
{
    CaseFilter filter(query);
    if (query.viewer.isNull())
        return filter;
    filter.condition += u" AND (c.assignee_id = ? OR NOT EXISTS"
                        " (SELECT 1 FROM operator v WHERE v.id = ? AND v.role = 'technician'))"_s;
    filter.values += {query.viewer.toString(), query.viewer.toString()};
    return filter;
}

} // namespace

Result<std::vector<CaseSummary>> CaseLists::list(const CaseQuery &query)
{
    CaseFilter filter = visible(query);
    filter.values.append(query.limit);
    filter.values.append(query.offset);
    const QString order = query.oldestFirst ? u"c.created_at, c.id"_s
                                            : u"c.created_at DESC, c.id DESC"_s;
    // A space's place is the space that it lies in.
    auto rows = m_database.query(
        u"SELECT c.id, c.deployment_id, c.display_number, c.title, c.type, c.status, c.priority,"
        " COALESCE(d.name, s.name, ''), COALESCE(d.icon, ''), p.name,"
        " COALESCE(d.place, above.name, ''), COALESCE(c.assignee_id, ''), COALESCE(o.name, ''),"
        " CASE WHEN EXISTS (SELECT 1 FROM attachment a WHERE a.owner_id = c.id"
        " AND a.owner_kind = 'case' AND a.state <> 'failed') THEN 1 ELSE 0 END,"
        " c.me_too_count, c.created_at, c.updated_at"
        " FROM service_case c JOIN deployment p ON p.id = c.deployment_id"
        " LEFT JOIN device d ON d.id = c.device_id LEFT JOIN space s ON s.id = c.space_id"
        " LEFT JOIN space above ON above.id = s.parent_id"
        " LEFT JOIN operator o ON o.id = c.assignee_id WHERE "_s
            + filter.condition + u" ORDER BY "_s + order + u" LIMIT ? OFFSET ?"_s,
        filter.values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CaseSummary> summaries;
    while (rows->next())
        summaries.push_back(summaryFrom(*rows));
    return summaries;
}

Result<CaseCounts> CaseLists::counts(const OperatorId &me)
{
    CaseQuery live;
    live.viewer = me;
    live.statuses = {CaseStatus::Open, CaseStatus::InProgress, CaseStatus::Waiting};
    const CaseFilter filter = visible(live);
    auto rows = m_database.query(u"SELECT c.status, COUNT(*),"
                                 " COALESCE(SUM(CASE WHEN c.assignee_id = ? THEN 1 ELSE 0 END), 0)"
                                 " FROM service_case c WHERE "_s
                                     + filter.condition + u" GROUP BY c.status"_s,
                                 QVariantList{me.toString()} + filter.values);
    if (!rows)
        return tl::unexpected(rows.error());
    CaseCounts counts;
    while (rows->next()) {
        const CaseStatus status = caseStatusFromName(rows->text(0));
        const auto cases = static_cast<int>(rows->integer(1));
        counts.open += cases;
        counts.mine += static_cast<int>(rows->integer(2));
        if (status == CaseStatus::Open)
            counts.fresh = cases;
        else if (status == CaseStatus::Waiting)
            counts.waiting = cases;
    }
    return counts;
}

Result<std::vector<CaseWeek>> CaseLists::weeks(const QDate &lastMonday, int count)
{
    const QDate firstMonday = lastMonday.addDays(-7 * (count - 1));
    std::vector<CaseWeek> weeks;
    for (int week = 0; week < count; ++week)
        weeks.push_back({firstMonday.addDays(7 * week), 0});
    auto rows = m_database.query(
        u"SELECT SUBSTR(created_at, 1, 10), COUNT(*) FROM service_case WHERE created_at >= ?"
        " GROUP BY SUBSTR(created_at, 1, 10)"_s,
        {toStoreTime(firstMonday.startOfDay(Qt::UTC))});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const QDate day = QDate::fromString(rows->text(0), Qt::ISODate);
        const qint64 week = firstMonday.daysTo(day) / 7;
        if (week >= 0 && week < count)
            weeks[static_cast<size_t>(week)].cases += static_cast<int>(rows->integer(1));
    }
    return weeks;
}

Result<qint64> CaseLists::medianSecondsToResolve(const QDateTime &since)
{
    auto rows = m_database.query(u"SELECT created_at, resolved_at FROM service_case"
                                 " WHERE status IN ('resolved', 'archived') AND resolved_at >= ?"_s,
                                 {toStoreTime(since)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<qint64> seconds;
    while (rows->next())
        seconds.push_back(rows->time(0).secsTo(rows->time(1)));
    if (seconds.empty())
        return -1;
    const size_t middle = seconds.size() / 2;
    std::sort(seconds.begin(), seconds.end());
    if (seconds.size() % 2 == 1)
        return seconds[middle];
    return (seconds[middle - 1] + seconds[middle]) / 2;
}

Result<std::vector<OpenCaseLine>> CaseLists::openCases(const DeviceId &device, const SpaceId &space,
                                                       const QString &language,
                                                       const QDateTime &since, int limit)
{
    if (device.isNull() && space.isNull())
        return std::vector<OpenCaseLine>{};
    const QString place = device.isNull() ? u"device_id IS NULL AND space_id = ?"_s
                                          : u"device_id = ?"_s;
    std::vector<OpenCaseLine> lines;
    std::vector<CaseTemplateId> templates;
    {
        auto rows = m_database.query(
            u"SELECT id, display_number, status, created_at, template_id FROM service_case WHERE "_s
                + place
                + u" AND status IN ('open', 'in_progress', 'waiting') AND created_at >= ?"
                  " ORDER BY created_at DESC, id DESC LIMIT ?"_s,
            {device.isNull() ? space.toString() : device.toString(), toStoreTime(since), limit});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            lines.push_back({CaseId::fromStore(rows->text(0)), rows->text(1), QString(),
                             caseStatusFromName(rows->text(2)), rows->time(3)});
            templates.push_back(CaseTemplateId::fromStore(rows->text(4)));
        }
    }
    TemplateRepository repository(m_database);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (templates[i].isNull())
            continue;
        const auto title = repository.title(templates[i]);
        if (!title)
            return tl::unexpected(title.error());
        lines[i].title = title->in(language);
    }
    return lines;
}

} // namespace vestibule
