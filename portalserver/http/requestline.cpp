#include "portalserver/http/requestline.h"

#include "portalserver/http/characters.h"
#include "portalserver/http/requestgate.h"

namespace vestibule {

namespace {

int targetStatus(QByteArrayView target)
{
    if (target.size() > RequestGate::MaximumTarget)
        return 414;
    if (!hasTargetCharacters(target) || target.front() != '/' || target.startsWith("//"))
        return 400;
    return hasGoodEscapes(target) ? 0 : 400;
}

int versionStatus(QByteArrayView version)
{
    if (version == "HTTP/1.1" || version == "HTTP/1.0")
        return 0;
    const bool other = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.'
        && version[5] >= '0' && version[5] <= '9' && version[7] >= '0' && version[7] <= '9';
    return other ? 505 : 400;
}

bool findMethod(QByteArrayView name, Method *found)
{
    for (const Method method : {Method::Get, Method::Post, Method::Head, Method::Put, Method::Patch,
                                Method::Delete, Method::Options}) {
        if (name == methodName(method)) {
            *found = method;
            return true;
        }
    }
    return false;
}

} // namespace

RequestLine parseRequestLine(QByteArrayView line)
{
    RequestLine parsed;
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first) {
        parsed.status = 400;
        return parsed;
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(last + 1);
    parsed.target = line.sliced(first + 1, last - first - 1);
    parsed.isHttp10 = version == "HTTP/1.0";
    parsed.status = isToken(method) ? versionStatus(version) : 400;
    if (!parsed.status && !findMethod(method, &parsed.method))
        parsed.status = 501;
    if (!parsed.status)
        parsed.status = targetStatus(parsed.target);
    return parsed;
}

} // namespace vestibule
