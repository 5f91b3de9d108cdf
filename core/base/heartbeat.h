#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <chrono>

namespace vestibule {

/// Tells other threads that one still goes round. Used from any thread; `clock` must outlive it.
class Heartbeat
{
public:
    /// Counts as a first beat.
    explicit Heartbeat(const Clock &clock) : m_clock(clock) { beat(); }
    Q_DISABLE_COPY_MOVE(Heartbeat)

    void beat() { m_last = m_clock.now().toMSecsSinceEpoch(); }
    /// Time since the last beat.
    [[nodiscard]] std::chrono::milliseconds age() const
    {
        return std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch() - m_last);
    }

private:
    const Clock &m_clock;
    std::atomic<qint64> m_last = 0; // milliseconds since the epoch
};

} // namespace vestibule
