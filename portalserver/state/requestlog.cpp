#include "portalserver/state/requestlog.h"

#include "core/security/clientkey.h"

#include <algorithm>

namespace vestibule {

void RequestLog::add(AnsweredRequest request)
{
    const std::scoped_lock lock(m_mutex);
    if (m_newest.size() < capacity)
        m_newest.push_back(std::move(request));
    else
        m_newest[m_total % capacity] = std::move(request);
    ++m_total;
}

std::vector<RequestLogLine> RequestLog::after(quint64 number) const
{
    std::vector<RequestLogLine> lines;
    const std::scoped_lock lock(m_mutex);
    const quint64 oldest = m_total - m_newest.size() + 1;
    for (quint64 next = std::max(number + 1, oldest); next <= m_total; ++next) {
        const AnsweredRequest &request = m_newest[(next - 1) % capacity];
        lines.push_back({next, request.at, QString::fromLatin1(request.method),
                         QString::fromLatin1(request.route), request.status,
                         clientKey(request.client), request.microseconds});
    }
    return lines;
}

quint64 RequestLog::total() const
{
    const std::scoped_lock lock(m_mutex);
    return m_total;
}

} // namespace vestibule
