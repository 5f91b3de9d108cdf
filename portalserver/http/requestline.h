#pragma once

#include "portalserver/http/requesthead.h"

namespace vestibule {

/// The parts of a request line, or why it is refused.
struct RequestLine {
    int status = 0; ///< 0 when good, else the status of the refusal: 400, 414, 501 or 505
    Method method = Method::Get;
    QByteArrayView target; ///< a part of the line
    bool isHttp10 = false;
};

/// Reads `line`, given without its line end: method, target in origin form and HTTP/1.0 or
/// HTTP/1.1, parted by one blank each (RFC 9112, section 3).
RequestLine parseRequestLine(QByteArrayView line);

} // namespace vestibule
