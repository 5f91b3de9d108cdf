#include "portalserver/http/request.h"

#include "portalserver/http/cookies.h"
#include "portalserver/http/urlencoding.h"

namespace vestibule {

QByteArray Request::queryValue(QByteArrayView name) const
{
    QByteArrayView rest = m_head.query();
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('&');
        const QByteArrayView pair = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        if ((equals < 0 ? pair : pair.first(equals)) != name)
            continue;
        return equals < 0 ? QByteArray("")
                          : decodeUrlEncoded(pair.sliced(equals + 1)).value_or(QByteArray());
    }
    return {};
}

QByteArrayView Request::cookie(QByteArrayView name) const
{
    return cookieValue(header("cookie"), name);
}

QByteArray Request::ownOrigin() const
{
    QByteArray origin = m_isEncrypted ? "https://" : "http://";
    origin += m_head.host().toByteArray().toLower();
    return origin;
}

Request::Segments Request::segmentsOf(QByteArrayView path)
{
    Segments segments;
    if (path.size() <= 1)
        return segments;
    QByteArrayView rest = path.sliced(1);
    for (qsizetype slash = rest.indexOf('/'); slash >= 0; slash = rest.indexOf('/')) {
        segments.append(rest.first(slash));
        rest = rest.sliced(slash + 1);
    }
    segments.append(rest);
    return segments;
}

} // namespace vestibule
