#pragma once

#include <QDateTime>
#include <QString>

namespace vestibule {

/// The time, as a dependency, so that tests can set it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Now, in UTC, with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// `time` as the store keeps it: UTC, ISO 8601 with milliseconds, for example
/// 2026-11-20T09:41:00.000Z. An invalid time gives an empty string.
QString toStoreTime(const QDateTime &time);
/// The reverse of toStoreTime(); invalid when `text` is not such a time.
QDateTime fromStoreTime(const QString &text);

} // namespace vestibule
