#include "portalserver/state/requestlog.h"

#include "core/security/clientkey.h"
#include "portalserver/state/ownaddresses.h"

#include <algorithm>

namespace vestibule {

void RequestLog::add(AnsweredRequest request)
{
    const bool isFromOther = !m_own.contains(request.client);
    const std::scoped_lock lock(m_mutex);
    if (isFromOther)
        m_lastFromOthers = request.at;
    if (m_newest.size() < capacity)
        m_newest.push_back(std::move(request));
    else
        m_newest[m_total % capacity] = std::move(request);
    ++m_total;
}

std::vector<RequestLogLine> RequestLog::after(quint64 number) const
{
    std::vector<AnsweredRequest> requests; // the portal's threads wait no longer than for this copy
    quint64 first = 0;
    {
        const std::scoped_lock lock(m_mutex);
        first = std::max(number + 1, m_total - m_newest.size() + 1);
        for (quint64 next = first; next <= m_total; ++next)
            requests.push_back(m_newest[(next - 1) % capacity]);
    }
    std::vector<RequestLogLine> lines;
    lines.reserve(requests.size());
    for (const AnsweredRequest &request : requests) {
        lines.push_back({first + lines.size(), request.at, QString::fromLatin1(request.method),
                         QString::fromLatin1(request.route), request.status,
                         clientKey(request.client), request.microseconds});
    }
    return lines;
}

QDateTime RequestLog::lastFromOthers() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastFromOthers;
}

quint64 RequestLog::total() const
{
    const std::scoped_lock lock(m_mutex);
    return m_total;
}

} // namespace vestibule
