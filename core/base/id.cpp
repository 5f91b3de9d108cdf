#include "core/base/id.h"

#include <sodium.h>

#include <array>
#include <chrono>
#include <mutex>

namespace vestibule {

namespace {

/// Milliseconds since 1970 and a counter that keeps ids of the same millisecond in order
/// (RFC 9562, section 6.2, method 1: fixed-length dedicated counter).
struct Stamp {
    quint64 milliseconds = 0;
    quint16 counter = 0;
};

Stamp nextStamp()
{
    static std::mutex mutex;
    static Stamp last;
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto now = static_cast<quint64>(
        std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    const std::scoped_lock lock(mutex);
    if (now > last.milliseconds) {
        last.milliseconds = now;
        last.counter = static_cast<quint16>(randombytes_uniform(0x800));
    } else if (++last.counter > 0xfff) {
        ++last.milliseconds;
        last.counter = 0;
    }
    return last;
}

} // namespace

QString makeUuid7()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    const Stamp stamp = nextStamp();
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(stamp.milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>(0x70 | (stamp.counter >> 8));
    bytes[7] = static_cast<unsigned char>(stamp.counter & 0xff);
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(bytes.data()), 16).toHex();
    QString text = QString::fromLatin1(hex);
    for (const int position : {8, 13, 18, 23})
        text.insert(position, QLatin1Char('-'));
    return text;
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace vestibule
