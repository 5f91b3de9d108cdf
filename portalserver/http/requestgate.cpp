#include "portalserver/http/requestgate.h"

#include "portalserver/http/characters.h"
#include "portalserver/http/requestline.h"

#include <cstring>

namespace vestibule {

namespace {

// "OPTIONS " + target + " HTTP/1.1\r\n", with a little room so that an unknown method is called
// that.
constexpr qsizetype MaximumRequestLine = RequestGate::MaximumTarget + 32;

enum Once : quint32 {
    SeenHost = 1U << 0,
    SeenLength = 1U << 1,
    SeenEncoding = 1U << 2,
    SeenCookie = 1U << 3,
    SeenOrigin = 1U << 4,
    SeenType = 1U << 5,
    SeenAuthorization = 1U << 6,
};

} // namespace

GateVerdict RequestGate::inspect(QByteArrayView received)
{
    m_head.m_bytes = received.data();
    if (m_verdict.kind != GateVerdict::Kind::NeedMore || received.isEmpty())
        return m_verdict;
    if (hasHead())
        return judgeBody(received.size());
    // A TLS greeting or other noise has no line end to wait for.
    if (m_scanned == 0 && !isToken(received.first(1)))
        return reject(400);

    while (!hasHead()) {
        const void *found = std::memchr(received.data() + m_scanned, '\n',
                                        static_cast<size_t>(received.size() - m_scanned));
        const bool isRequestLine = m_lineBegin == 0;
        const qsizetype limit = isRequestLine ? MaximumRequestLine : MaximumHead;
        if (!found) {
            m_scanned = received.size();
            return m_scanned < limit ? m_verdict : reject(isRequestLine ? 414 : 431);
        }
        const qsizetype newline = static_cast<const char *>(found) - received.data();
        if (newline >= limit)
            return reject(isRequestLine ? 414 : 431);
        if (newline == m_lineBegin || received[newline - 1] != '\r')
            return reject(400);
        if (const int status = takeLine(m_lineBegin, newline - 1 - m_lineBegin))
            return reject(status);
        m_lineBegin = newline + 1;
        m_scanned = m_lineBegin;
    }
    return judgeBody(received.size());
}

void RequestGate::reset()
{
    m_head.m_bytes = nullptr;
    m_head.m_host = {};
    m_head.m_target = {};
    m_head.m_keepsAlive = true;
    m_head.m_isHttp10 = false;
    m_head.m_expectsContinue = false;
    m_head.m_bodyLength = 0;
    m_head.m_fieldCount = 0;
    m_verdict = {};
    m_lineBegin = 0;
    m_scanned = 0;
    m_headLength = 0;
    m_seen = 0;
}

int RequestGate::takeLine(qsizetype begin, qsizetype length)
{
    const QByteArrayView line(m_head.m_bytes + begin, length);
    if (begin == 0)
        return takeRequestLine(line);
    return line.isEmpty() ? finishHead(begin + 2) : takeField(begin, line);
}

int RequestGate::takeRequestLine(QByteArrayView line)
{
    const RequestLine parsed = parseRequestLine(line);
    if (parsed.status)
        return parsed.status;
    m_head.m_method = parsed.method;
    m_head.m_target = {static_cast<quint16>(parsed.target.data() - m_head.m_bytes),
                       static_cast<quint16>(parsed.target.size())};
    m_head.m_isHttp10 = parsed.isHttp10;
    m_head.m_keepsAlive = !parsed.isHttp10;
    return 0;
}

int RequestGate::takeField(qsizetype begin, QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return 400;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = trimmedBlanks(line.sliced(colon + 1));
    if (!isToken(name) || !isCleanValue(value))
        return 400;
    if (m_head.m_fieldCount == RequestHead::MaximumFields)
        return 431;
    RequestHead::Field &field = m_head.m_fields[static_cast<size_t>(m_head.m_fieldCount++)];
    field.name = {static_cast<quint16>(begin), static_cast<quint16>(colon)};
    field.value = {static_cast<quint16>(value.data() - m_head.m_bytes),
                   static_cast<quint16>(value.size())};
    return takeKnownField(name, value);
}

int RequestGate::takeKnownField(QByteArrayView name, QByteArrayView value)
{
    const auto once = [this, name](QByteArrayView known, Once bit) {
        if (!equalsIgnoringCase(name, known))
            return 0;
        const bool again = m_seen & bit;
        m_seen |= bit;
        return again ? 400 : 0;
    };
    switch (name.size()) {
    case 4:
        return equalsIgnoringCase(name, "host") ? takeHost(value) : 0;
    case 6:
        if (equalsIgnoringCase(name, "expect")) {
            if (!equalsIgnoringCase(value, "100-continue"))
                return 417;
            m_head.m_expectsContinue = !m_head.m_isHttp10;
            return 0;
        }
        return once("cookie", SeenCookie) | once("origin", SeenOrigin);
    case 10:
        if (equalsIgnoringCase(name, "connection"))
            takeConnection(value);
        return 0;
    case 12:
        return once("content-type", SeenType);
    case 13:
        return once("authorization", SeenAuthorization);
    case 14:
        return equalsIgnoringCase(name, "content-length") ? takeContentLength(value) : 0;
    case 17:
        if (equalsIgnoringCase(name, "transfer-encoding"))
            m_seen |= SeenEncoding;
        return 0;
    default:
        return 0;
    }
}

int RequestGate::takeHost(QByteArrayView value)
{
    if (m_seen & SeenHost)
        return 400;
    m_seen |= SeenHost;
    const qsizetype bracket = value.startsWith('[') ? value.indexOf(']') : 0;
    const qsizetype colon = bracket < 0 ? -1 : value.indexOf(':', bracket);
    const QByteArrayView name = colon < 0 ? value : value.first(colon);
    const QByteArrayView port = colon < 0 ? QByteArrayView("0") : value.sliced(colon + 1);
    if (name.isEmpty() || port.isEmpty() || port.size() > 5)
        return 400;
    for (const char c : port) {
        if (c < '0' || c > '9')
            return 400;
    }
    for (const QByteArray &served : m_policy->servedHosts) {
        if (equalsIgnoringCase(name, served)) {
            m_head.m_host = {static_cast<quint16>(value.data() - m_head.m_bytes),
                             static_cast<quint16>(value.size())};
            return 0;
        }
    }
    return 421;
}

int RequestGate::takeContentLength(QByteArrayView value)
{
    if ((m_seen & SeenLength) || value.isEmpty())
        return 400;
    m_seen |= SeenLength;
    qint64 length = 0;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return 400;
        // Saturates far above every limit; a length of any number of digits is merely too large.
        length = length > (qint64(1) << 40) ? length : length * 10 + (c - '0');
    }
    m_head.m_bodyLength = length;
    return 0;
}

void RequestGate::takeConnection(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = trimmedBlanks(comma < 0 ? value : value.first(comma));
        if (equalsIgnoringCase(option, "close")) {
            m_head.m_keepsAlive = false;
            return;
        }
        if (m_head.m_isHttp10 && equalsIgnoringCase(option, "keep-alive"))
            m_head.m_keepsAlive = true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
}

int RequestGate::finishHead(qsizetype headLength)
{
    if (!(m_seen & SeenHost))
        return 400;
    if (m_seen & SeenEncoding)
        return m_seen & SeenLength ? 400 : 501;
    m_headLength = headLength;
    if (m_head.m_bodyLength > 0) {
        const qint64 limit = m_policy->bodyLimit ? m_policy->bodyLimit(m_head) : DefaultBodyLimit;
        if (m_head.m_bodyLength > limit)
            return 413;
    }
    return 0;
}

GateVerdict RequestGate::judgeBody(qsizetype received)
{
    const qint64 whole = m_headLength + m_head.m_bodyLength;
    if (received > whole)
        return reject(400);
    if (received == whole)
        m_verdict.kind = GateVerdict::Kind::Pass;
    return m_verdict;
}

GateVerdict RequestGate::reject(int status)
{
    m_verdict = {GateVerdict::Kind::Reject, status};
    return m_verdict;
}

} // namespace vestibule
