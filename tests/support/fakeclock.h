#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace vestibule {

/// A clock that stands still until a test moves it. Starts at 2026-11-20 09:41 UTC.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
    }
    void advance(qint64 seconds) { m_milliseconds += seconds * 1000; }
    void set(const QDateTime &time) { m_milliseconds = time.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_milliseconds
        = QDateTime(QDate(2026, 11, 20), QTime(9, 41), Qt::UTC).toMSecsSinceEpoch();
};

} // namespace vestibule
