#include "portalserver/http/router.h"

#include "core/base/id.h"
#include "portalserver/http/characters.h"

#include <QHash>
#include <QString>

namespace vestibule {

namespace {

template<class Allowed>
bool isMadeOf(QByteArrayView text, qsizetype most, Allowed allowed)
{
    if (text.isEmpty() || text.size() > most)
        return false;
    for (const char c : text) {
        if (!isAlphanumeric(c) && !allowed(c))
            return false;
    }
    return true;
}

bool isCode(QByteArrayView text)
{
    return isMadeOf(text, 32, [](char c) { return c == '-'; });
}

bool isTokenSegment(QByteArrayView text)
{
    return isMadeOf(text, 128, [](char c) { return c == '-' || c == '_'; });
}

bool isFileName(QByteArrayView text)
{
    return isMadeOf(text, 64, [](char c) { return c == '-' || c == '_' || c == '.'; })
        && text.front() != '.' && text.back() != '.' && !text.contains("..");
}

bool isNumber(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 9)
        return false;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return true;
}

bool isIdSegment(QByteArrayView text)
{
    return text.size() == 36 && isUuid(QString::fromLatin1(text));
}

} // namespace

QByteArray Methods::toAllow() const
{
    QByteArray allow;
    for (const Method method : {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch,
                                Method::Delete, Method::Options}) {
        if (contains(method))
            allow.append(allow.isEmpty() ? "" : ", ").append(methodName(method));
    }
    return allow;
}

Router::Router(std::vector<Route> routes) : m_routes(std::move(routes))
{
    m_patterns.reserve(m_routes.size());
    for (const Route &route : m_routes)
        m_patterns.push_back(compile(route));
}

RouteMatch Router::find(Method method, QByteArrayView path) const
{
    RouteMatch match;
    const Request::Segments segments = Request::segmentsOf(path);
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const Route &route = m_routes[i];
        if (!matches(m_patterns[i], route.isCaseInsensitive, segments))
            continue;
        match.isKnownPath = true;
        match.allowed = match.allowed | route.methods;
        if (match.route || !route.methods.contains(method))
            continue;
        match.route = &route;
        for (size_t segment = 0; segment < m_patterns[i].size(); ++segment) {
            if (m_patterns[i][segment].check)
                match.arguments.append(segments[static_cast<qsizetype>(segment)]);
        }
    }
    return match;
}

Router::Pattern Router::compile(const Route &route)
{
    static const QHash<QByteArray, Segment::Check> types = {{"code", isCode},
                                                            {"token", isTokenSegment},
                                                            {"id", isIdSegment},
                                                            {"number", isNumber},
                                                            {"file", isFileName}};
    Pattern pattern;
    for (const QByteArrayView text : Request::segmentsOf(route.path)) {
        Segment segment;
        if (text.startsWith('{') && text.endsWith('}')) {
            const qsizetype colon = text.indexOf(':');
            const QByteArray type = colon < 0 ? QByteArray("token")
                                              : text.sliced(colon + 1).chopped(1).toByteArray();
            segment.check = types.value(type);
            if (!segment.check)
                qFatal("route %s: unknown type %s", route.path.constData(), type.constData());
        } else {
            segment.literal = route.isCaseInsensitive ? text.toByteArray().toLower()
                                                      : text.toByteArray();
        }
        pattern.push_back(std::move(segment));
    }
    return pattern;
}

bool Router::matches(const Pattern &pattern, bool ignoresCase, const Request::Segments &segments)
{
    if (pattern.size() != static_cast<size_t>(segments.size()))
        return false;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const QByteArrayView text = segments[static_cast<qsizetype>(i)];
        const Segment &segment = pattern[i];
        const bool fits = segment.check ? segment.check(text)
            : ignoresCase               ? equalsIgnoringCase(text, segment.literal)
                                        : text == segment.literal;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace vestibule
