#pragma once

#include <QElapsedTimer>

#include <chrono>

namespace vestibule {

/// Until when a connection must have got on with what it does, by a timer that must outlive this.
class Deadline
{
public:
    explicit Deadline(const QElapsedTimer &timer) : m_timer(timer) { }

    /// Begins something that may take `limit`.
    void begin(std::chrono::milliseconds limit)
    {
        m_begin = m_timer.elapsed();
        m_end = m_begin + limit.count();
    }
    /// Gives what began `limit` in all and one second more for each `bytesPerSecond` in `bytes`, but
    /// never more than `most`.
    void earn(std::chrono::milliseconds limit, qint64 bytes, qint64 bytesPerSecond,
              std::chrono::milliseconds most)
    {
        m_end = m_begin + qMin(limit.count() + bytes * 1000 / bytesPerSecond, most.count());
    }
    /// Gives `limit` from now on, but never more than `most` since the beginning.
    void extend(std::chrono::milliseconds limit, std::chrono::milliseconds most)
    {
        m_end = qMin(m_timer.elapsed() + limit.count(), m_begin + most.count());
    }
    /// Whether it is over at `now`, in milliseconds of the timer.
    [[nodiscard]] bool isOver(qint64 now) const { return now >= m_end; }

private:
    const QElapsedTimer &m_timer;
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

} // namespace vestibule
