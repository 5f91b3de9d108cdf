#pragma once

#include <QByteArray>

#include <ctime>

namespace vestibule {

/// The field Date, made anew once a second. Used on one thread.
class HttpDate
{
public:
    /// Now as in RFC 9110, section 5.6.7; valid until the next call.
    [[nodiscard]] QByteArrayView now();

private:
    std::time_t m_second = 0;
    QByteArray m_text;
};

} // namespace vestibule
