#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace vestibule {

/// One cookie of a request: views into the field.
struct Cookie {
    QByteArrayView name;
    QByteArrayView value;
};

/// The cookies of the field `header`, in order, at most 50. What is no name=value pair is left out;
/// quotes around a value are not part of it. Source: RFC 6265, section 5.4.
QList<Cookie> parseCookies(QByteArrayView header);
/// The value of the first cookie called `name` in `header`; a null view when there is none.
QByteArrayView cookieValue(QByteArrayView header, QByteArrayView name);

/// Over what the portal speaks to this browser, which decides about the attributes that it keeps.
enum class CookieProfile {
    Http, ///< a LAN address: HttpOnly; SameSite=Lax, because browsers drop Secure there
    Https, ///< the name gets the prefix __Host-, and the cookie Secure
};

/// The name under which `name` is stored: with the prefix __Host- over HTTPS.
QByteArray cookieName(CookieProfile profile, QByteArrayView name);
/// The value of a field Set-Cookie for the whole site. `lifetime`: none for as long as the browser
/// runs. Nothing when the name is no token or the value holds more than RFC 6265 allows unquoted.
std::optional<QByteArray> setCookie(CookieProfile profile, QByteArrayView name,
                                    QByteArrayView value,
                                    std::optional<std::chrono::seconds> lifetime = {});
/// The value of a field Set-Cookie that makes the browser forget `name`, which must be a token.
QByteArray removeCookie(CookieProfile profile, QByteArrayView name);

} // namespace vestibule
