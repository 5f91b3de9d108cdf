#pragma once

#include <QByteArrayView>

namespace vestibule {

/// Whether `text` is a token of RFC 9110, section 5.6.2; an empty one is not.
bool isToken(QByteArrayView text);
/// Whether `text` holds only what browsers write into a request target: a little more than RFC 3986
/// allows (https://url.spec.whatwg.org/#query-percent-encode-set), but no quotes, angle brackets,
/// backslash or fragment. An empty one does not count.
bool hasTargetCharacters(QByteArrayView text);
/// Whether each percent sign begins a complete escape, and none stands for NUL.
bool hasGoodEscapes(QByteArrayView text);
/// Whether `value` may stand in a header field (RFC 9110, section 5.5): no control character but
/// tab.
bool isCleanValue(QByteArrayView value);
/// 0 to 15, or -1 when `c` is no hexadecimal digit.
int hexValue(char c);
/// Whether `c` is a letter or digit of ASCII.
constexpr bool isAlphanumeric(int c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace vestibule
