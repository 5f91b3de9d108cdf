#include "core/base/clock.h"

namespace vestibule {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toStoreTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromStoreTime(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace vestibule
