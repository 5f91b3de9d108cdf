#include "portalserver/http/urlencoding.h"

#include "portalserver/http/characters.h"

namespace vestibule {

std::optional<QByteArray> decodeUrlEncoded(QByteArrayView text)
{
    QByteArray decoded("");
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded.append(' ');
        } else if (text[i] != '%') {
            decoded.append(text[i]);
        } else {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    return decoded;
}

} // namespace vestibule
