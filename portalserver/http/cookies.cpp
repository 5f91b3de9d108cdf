#include "portalserver/http/cookies.h"

#include "portalserver/http/characters.h"
#include "portalserver/http/requesthead.h"

namespace vestibule {

namespace {

constexpr qsizetype MaximumCookies = 50;

/// Takes the next pair off the front of `rest`; its name is empty when it is no cookie.
Cookie takeCookie(QByteArrayView *rest)
{
    const qsizetype end = rest->indexOf(';');
    const QByteArrayView pair = end < 0 ? *rest : rest->first(end);
    *rest = end < 0 ? QByteArrayView() : rest->sliced(end + 1);
    const qsizetype equals = pair.indexOf('=');
    if (equals < 0)
        return {};
    const QByteArrayView name = trimmedBlanks(pair.first(equals));
    QByteArrayView value = trimmedBlanks(pair.sliced(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1, value.size() - 2);
    return isToken(name) ? Cookie{name, value} : Cookie();
}

// RFC 6265, section 4.1.1: cookie-octet
bool isCookieValue(QByteArrayView value)
{
    for (const char c : value) {
        if (c <= 0x20 || c == 0x7f || c == '"' || c == ',' || c == ';' || c == '\\')
            return false;
    }
    return true;
}

QByteArrayView attributesOf(CookieProfile profile)
{
    return profile == CookieProfile::Https ? "; Path=/; HttpOnly; Secure; SameSite=Lax"
                                           : "; Path=/; HttpOnly; SameSite=Lax";
}

} // namespace

QList<Cookie> parseCookies(QByteArrayView header)
{
    QList<Cookie> cookies;
    while (!header.isEmpty() && cookies.size() < MaximumCookies) {
        const Cookie cookie = takeCookie(&header);
        if (!cookie.name.isEmpty())
            cookies.append(cookie);
    }
    return cookies;
}

QByteArrayView cookieValue(QByteArrayView header, QByteArrayView name)
{
    while (!header.isEmpty()) {
        const Cookie cookie = takeCookie(&header);
        if (cookie.name == name && !name.isEmpty())
            return cookie.value;
    }
    return {};
}

QByteArray cookieName(CookieProfile profile, QByteArrayView name)
{
    QByteArray whole = profile == CookieProfile::Https ? "__Host-" : "";
    whole.append(name);
    return whole;
}

std::optional<QByteArray> setCookie(CookieProfile profile, QByteArrayView name,
                                    QByteArrayView value,
                                    std::optional<std::chrono::seconds> lifetime)
{
    if (!isToken(name) || !isCookieValue(value))
        return std::nullopt;
    QByteArray header = cookieName(profile, name);
    header.append('=').append(value);
    if (lifetime)
        header.append("; Max-Age=").append(QByteArray::number(qint64(lifetime->count())));
    header.append(attributesOf(profile));
    return header;
}

QByteArray removeCookie(CookieProfile profile, QByteArrayView name)
{
    return setCookie(profile, name, {}, std::chrono::seconds(0)).value_or(QByteArray());
}

} // namespace vestibule
