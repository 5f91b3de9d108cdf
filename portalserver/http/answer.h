#pragma once

#include "portalserver/http/response.h"

namespace vestibule {

/// What the request and the connection add to a Response.
struct AnswerContext {
    bool withoutBody = false; ///< the request was HEAD: same fields, no body
    bool keepsAlive = true;
    bool isHttp10 = false; ///< keeping alive must be confirmed
    bool acceptsGzip = false;
    QByteArrayView date; ///< value of the field Date
};

/// The bytes of one answer, head first, in pieces that need not be copied together.
using AnswerPieces = QVarLengthArray<QByteArray, 4>;

/// The one place where answers get their head: status line, security headers, length, and the
/// fields of `response`. A broken response, or one above `largest` bytes of body, becomes a 500.
AnswerPieces makeAnswer(const Response &response, const AnswerContext &context,
                        qint64 largest = 16 * 1024 * 1024);

/// The answer to a request that is not let through to a handler.
Response refusal(int status);

/// The reason phrase of `status`, for example "Not Found"; "Unknown" for one that we don't use.
QByteArrayView reasonPhrase(int status);

/// Whether a field Accept-Encoding with `value` takes gzip (RFC 9110, section 12.5.3).
bool acceptsGzip(QByteArrayView value);

} // namespace vestibule
