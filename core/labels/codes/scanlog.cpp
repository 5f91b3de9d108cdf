#include "core/labels/codes/scanlog.h"

#include "core/base/clock.h"
#include "core/labels/codes/labelscanrepository.h"

namespace vestibule {

ScanLog::ScanLog(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

Result<std::vector<ScanBar>> ScanLog::perDay(const ScanScope &scope, int days,
                                             const QTimeZone &zone)
{
    const QDate first = m_clock.now().toTimeZone(zone).date().addDays(1 - days);
    const auto hours
        = LabelScanRepository(m_database).byHour(scope, QDateTime(first, QTime(0, 0), zone));
    if (!hours)
        return tl::unexpected(hours.error());
    std::vector<ScanBar> bars;
    for (int day = 0; day < days; ++day)
        bars.push_back({first.addDays(day), 0});
    for (const ScanHour &hour : *hours) {
        const qint64 day = first.daysTo(hour.hour.toTimeZone(zone).date());
        if (day >= 0 && day < days)
            bars[static_cast<size_t>(day)].scans += hour.scans;
    }
    return bars;
}

Result<std::vector<ScannedTarget>> ScanLog::mostScanned(const DeploymentId &deployment, int days,
                                                        int limit)
{
    return LabelScanRepository(m_database).most(deployment, m_clock.now().addDays(-days), limit);
}

Result<ScanLines> ScanLog::latest(const ScanScope &scope, int limit)
{
    auto lines = LabelScanRepository(m_database).latest(scope, limit + 1);
    if (!lines)
        return tl::unexpected(lines.error());
    ScanLines latest{std::move(*lines), true};
    latest.isAll = latest.lines.size() <= static_cast<size_t>(limit);
    if (!latest.isAll)
        latest.lines.resize(static_cast<size_t>(limit));
    return latest;
}

Result<int> ScanLog::unknownScans()
{
    return LabelScanRepository(m_database).countUnknownSince(m_clock.now().addDays(-unknownDays));
}

} // namespace vestibule
