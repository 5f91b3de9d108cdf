#pragma once

#include "core/labels/labelservice.h"

#include <mutex>
#include <vector>

namespace vestibule {

/// Scans that wait to be written, shared by the portal threads. Losing a second of them in a crash is accepted:
/// a page must not wait for a counter.
class ScanCounter
{
public:
    void add(ScanNote scan);
    /// What was added since the last call.
    [[nodiscard]] std::vector<ScanNote> take();

private:
    std::mutex m_mutex;
    std::vector<ScanNote> m_scans;
};

} // namespace vestibule
