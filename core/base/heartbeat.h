#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <utility>

namespace vestibule {

/// Tells other threads that one still goes round. Used from any thread. It counts by a clock that nobody sets: when the
/// computer's time jumps, nothing stops and nothing goes on.
class Heartbeat
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Now = std::function<Time()>; ///< called from any thread

    static Time steadyNow() { return std::chrono::steady_clock::now(); }
    /// Counts as a first beat. Tests bring a `now` of their own.
    explicit Heartbeat(Now now = &steadyNow) : m_now(std::move(now)) { beat(); }
    Q_DISABLE_COPY_MOVE(Heartbeat)

    void beat() { m_last = m_now(); }
    /// Time since the last beat.
    [[nodiscard]] std::chrono::milliseconds age() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_now() - m_last.load());
    }

private:
    Now m_now;
    std::atomic<Time> m_last = Time();
};

} // namespace vestibule
