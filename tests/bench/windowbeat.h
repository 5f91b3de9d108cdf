#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace vestibule {

/// Beats once a millisecond on the window's thread and remembers, per part of the run, how long the longest beat was late:
/// that long nothing else was answered either. On a busy computer a part of that is waiting for a processor, so it tells
/// the thread's own work between two beats too.
class WindowBeat : public QObject
{
public:
    WindowBeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &WindowBeat::beat);
    }
    void begin(const QString &part)
    {
        beat();
        m_worked = ownWork();
        m_parts.append({part, 0, 0, 0});
        m_since.start();
        m_timer.start();
    }
    void print(qint64 target) const
    {
        for (const Part &part : m_parts)
            std::printf("%-44s longest %6.1f ms, %3d over %lld ms; own work at most %6.1f ms\n",
                        qPrintable(part.name), double(part.longest) / 1e6, part.over,
                        static_cast<long long>(target), double(part.work) / 1e6);
    }

private:
    struct Part {
        QString name;
        qint64 longest; ///< ns
        qint64 work; ///< ns of the processor
        int over;
    };

    void beat()
    {
        if (m_parts.isEmpty())
            return;
        const qint64 late = m_since.nsecsElapsed() - 1'000'000;
        m_since.start();
        Part &part = m_parts.last();
        part.longest = std::max(part.longest, late);
        const qint64 worked = ownWork();
        part.work = std::max(part.work, worked - m_worked);
        m_worked = worked;
        part.over += late > 50'000'000 ? 1 : 0;
    }

    static qint64 ownWork()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    QList<Part> m_parts;
    qint64 m_worked = 0;
};

} // namespace vestibule
