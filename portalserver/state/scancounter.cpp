#include "portalserver/state/scancounter.h"

#include <utility>

namespace vestibule {

namespace {
constexpr size_t most = 10'000; // a flood must not fill the memory between two writes
}

bool ScanCounter::isNew(const LabelCodeId &label, const QString &result, const QHostAddress &client,
                        const QDateTime &at)
{
    const qint64 minute = at.toSecsSinceEpoch() / 60;
    const Seen seen{label, result, client};
    const std::scoped_lock lock(m_mutex);
    if (m_minute != minute)
        m_seen.clear();
    m_minute = minute;
    if (m_seen.contains(seen) || m_seen.size() >= qsizetype(most))
        return false;
    m_seen.insert(seen);
    return true;
}

void ScanCounter::add(ScanNote scan)
{
    const std::scoped_lock lock(m_mutex);
    if (m_scans.size() < most)
        m_scans.push_back(std::move(scan));
}

std::vector<ScanNote> ScanCounter::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_scans, {});
}

} // namespace vestibule
