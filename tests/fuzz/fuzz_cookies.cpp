#include "portalserver/http/cookies.h"
#include "tests/fuzz/fuzztarget.h"

using namespace vestibule;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView header(data, static_cast<qsizetype>(size));
    const QList<Cookie> cookies = parseCookies(header);
    require(cookies.size() <= 50);
    for (const Cookie &cookie : cookies) {
        require(!cookie.name.isEmpty() && cookie.name.begin() >= header.begin()
                && cookie.value.end() <= header.end());
        require(!cookieValue(header, cookie.name).isNull());
    }
    if (!cookies.isEmpty())
        require(cookieValue(header, cookies.first().name) == cookies.first().value);

    // What we would send back must be one line that reads as the same cookie.
    const std::optional<QByteArray> field = setCookie(CookieProfile::Https, "s", header);
    if (field) {
        require(!field->contains('\r') && !field->contains('\n') && !field->contains('\0'));
        require(cookieValue(*field, "__Host-s") == header);
    }
    return 0;
}
