#include "portalserver/http/response.h"

#include "portalserver/http/characters.h"

namespace vestibule {

Response Response::page(QByteArray html, int status)
{
    Response response(status);
    response.m_contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.setBody(std::move(html));
    return response;
}

Response Response::text(QByteArray text, int status)
{
    Response response(status);
    response.m_contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    response.setBody(std::move(text));
    return response;
}

Response Response::redirect(QByteArrayView location, int status)
{
    Response response(status);
    // Anything but a path of ours would make this an open redirect; "//host" and "/\host" leave the
    // site.
    if (!location.startsWith('/') || location.startsWith("//") || !hasTargetCharacters(location))
        response.m_isBroken = true;
    response.addHeader("Location", location);
    return response;
}

void Response::setContentType(QByteArrayView type)
{
    setChecked(&m_contentType, type);
}

void Response::addHeader(QByteArrayView name, QByteArrayView value)
{
    if (!isToken(name) || !isCleanValue(value)) {
        m_isBroken = true;
        return;
    }
    m_headerLines.append(name).append(": ").append(value).append("\r\n");
}

void Response::setCacheControl(QByteArrayView value)
{
    setChecked(&m_cacheControl, value);
}

void Response::setContentSecurityPolicy(QByteArrayView value)
{
    setChecked(&m_contentSecurityPolicy, value);
}

void Response::setBody(QByteArray body)
{
    m_chunks.clear();
    appendBody(std::move(body));
}

void Response::appendBody(QByteArray chunk)
{
    m_chunks.append(std::move(chunk));
}

QByteArray Response::body() const
{
    QByteArray whole;
    for (const QByteArray &chunk : m_chunks)
        whole += chunk;
    return whole;
}

QByteArrayView Response::defaultContentSecurityPolicy()
{
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src "
           "'self'; "
           "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

void Response::setChecked(QByteArray *target, QByteArrayView value)
{
    if (isCleanValue(value))
        *target = value.toByteArray();
    else
        m_isBroken = true;
}

} // namespace vestibule
