#include "portalserver/state/requestlog.h"

namespace vestibule {

void RequestLog::add(RequestLogLine line)
{
    const std::scoped_lock lock(m_mutex);
    line.number = ++m_total;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > capacity)
        m_lines.pop_front();
}

std::vector<RequestLogLine> RequestLog::after(quint64 number) const
{
    std::vector<RequestLogLine> lines;
    const std::scoped_lock lock(m_mutex);
    for (const RequestLogLine &line : m_lines) {
        if (line.number > number)
            lines.push_back(line);
    }
    return lines;
}

quint64 RequestLog::total() const
{
    const std::scoped_lock lock(m_mutex);
    return m_total;
}

} // namespace vestibule
