#include "portalserver/http/answer.h"

#include "portalserver/http/requesthead.h"

#include <utility>

namespace vestibule {

namespace {

// X-Frame-Options is left out on purpose: frame-ancestors says it for each page. The path of a page
// holds codes and tokens, so no other site gets it as referrer; with "no-referrer", though,
// Chromium would send "Origin: null" with our own forms.
constexpr char commonHeaders[] = "X-Content-Type-Options: nosniff\r\n"
                                 "Referrer-Policy: same-origin\r\n"
                                 "Cross-Origin-Resource-Policy: same-origin\r\n";

bool hasLength(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

qint64 sizeOf(const Response::Chunks &chunks)
{
    qint64 size = 0;
    for (const QByteArray &chunk : chunks)
        size += chunk.size();
    return size;
}

QByteArrayView policyOf(const Response &response)
{
    const QByteArrayView own = response.contentSecurityPolicy();
    return own.isEmpty() ? Response::defaultContentSecurityPolicy() : own;
}

QByteArray makeHead(const Response &response, const AnswerContext &context, qint64 length,
                    bool isGzip)
{
    QByteArray head;
    head.reserve(768 + response.headerLines().size());
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status())).append(' ');
    head.append(reasonPhrase(response.status())).append("\r\n");
    if (!context.date.isEmpty())
        head.append("Date: ").append(context.date).append("\r\n");
    if (!response.contentType().isEmpty())
        head.append("Content-Type: ").append(response.contentType()).append("\r\n");
    if (hasLength(response.status()))
        head.append("Content-Length: ").append(QByteArray::number(length)).append("\r\n");
    if (!response.gzippedBody().isEmpty())
        head.append("Vary: Accept-Encoding\r\n");
    if (isGzip)
        head.append("Content-Encoding: gzip\r\n");
    head.append("Cache-Control: ").append(response.cacheControl()).append("\r\n");
    head.append("Content-Security-Policy: ").append(policyOf(response)).append("\r\n");
    head.append(commonHeaders).append(response.headerLines());
    if (!context.keepsAlive)
        head.append("Connection: close\r\n");
    else if (context.isHttp10)
        head.append("Connection: keep-alive\r\n");
    head.append("\r\n");
    return head;
}

} // namespace

AnswerPieces makeAnswer(const Response &response, const AnswerContext &context, qint64 largest)
{
    const bool isGzip = context.acceptsGzip && hasLength(response.status())
        && !response.gzippedBody().isEmpty();
    const qint64 length = isGzip ? response.gzippedBody().size() : sizeOf(response.chunks());
    if (response.isBroken() || length > largest)
        return makeAnswer(refusal(500), context);

    AnswerPieces pieces;
    pieces.append(makeHead(response, context, length, isGzip));
    if (context.withoutBody || length == 0 || !hasLength(response.status()))
        return pieces;
    if (isGzip) {
        pieces.append(response.gzippedBody());
        return pieces;
    }
    for (const QByteArray &chunk : response.chunks())
        pieces.append(chunk);
    return pieces;
}

Response refusal(int status)
{
    return Response::text(QByteArray::number(status) + ' ' + reasonPhrase(status) + '\n', status);
}

QByteArrayView reasonPhrase(int status)
{
    using Row = std::pair<int, QByteArrayView>;
    static constexpr Row rows[] = {{200, "OK"},
                                   {201, "Created"},
                                   {202, "Accepted"},
                                   {204, "No Content"},
                                   {301, "Moved Permanently"},
                                   {302, "Found"},
                                   {303, "See Other"},
                                   {304, "Not Modified"},
                                   {307, "Temporary Redirect"},
                                   {308, "Permanent Redirect"},
                                   {400, "Bad Request"},
                                   {401, "Unauthorized"},
                                   {403, "Forbidden"},
                                   {404, "Not Found"},
                                   {405, "Method Not Allowed"},
                                   {406, "Not Acceptable"},
                                   {408, "Request Timeout"},
                                   {409, "Conflict"},
                                   {410, "Gone"},
                                   {411, "Length Required"},
                                   {412, "Precondition Failed"},
                                   {413, "Content Too Large"},
                                   {414, "URI Too Long"},
                                   {415, "Unsupported Media Type"},
                                   {417, "Expectation Failed"},
                                   {421, "Misdirected Request"},
                                   {422, "Unprocessable Content"},
                                   {423, "Locked"},
                                   {428, "Precondition Required"},
                                   {429, "Too Many Requests"},
                                   {431, "Request Header Fields Too Large"},
                                   {500, "Internal Server Error"},
                                   {501, "Not Implemented"},
                                   {502, "Bad Gateway"},
                                   {503, "Service Unavailable"},
                                   {504, "Gateway Timeout"},
                                   {505, "HTTP Version Not Supported"},
                                   {507, "Insufficient Storage"}};
    for (const Row &row : rows) {
        if (row.first == status)
            return row.second;
    }
    return "Unknown";
}

bool acceptsGzip(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView item = comma < 0 ? value : value.first(comma);
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
        const qsizetype semicolon = item.indexOf(';');
        const QByteArrayView coding = trimmedBlanks(semicolon < 0 ? item : item.first(semicolon));
        if (!equalsIgnoringCase(coding, "gzip"))
            continue;
        const QByteArrayView weight = semicolon < 0 ? QByteArrayView()
                                                    : trimmedBlanks(item.sliced(semicolon + 1));
        // "q=0", "q=0.0" and so on refuse; every other weight accepts.
        const bool isRefused = (weight.startsWith("q=0") || weight.startsWith("Q=0"))
            && weight.sliced(3).toByteArray().replace('.', "").replace('0', "").isEmpty();
        return !isRefused;
    }
    return false;
}

} // namespace vestibule
