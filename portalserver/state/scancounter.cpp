#include "portalserver/state/scancounter.h"

#include <utility>

namespace vestibule {

namespace {
constexpr size_t most = 10'000; // a flood must not fill the memory between two writes
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
