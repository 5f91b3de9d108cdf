#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vestibule {

class Clock;
class Store;

/// Writes copies of the store, once a day and when somebody asks, and keeps the newest. On a thread and a
/// Database of its own, since that takes as long as the store is big.
class BackupWriter : public QObject
{
    Q_OBJECT
public:
    /// Called on the thread that this lives on. Errors: as backup::write(); Unavailable.
    using Done = std::function<void(const Result<> &)>;

    static constexpr int copiesKept = 14;
    /// The first look whether a copy is due: not while the program starts.
    static constexpr std::chrono::milliseconds firstLook = std::chrono::minutes(1);

    /// Both must outlive this.
    BackupWriter(Store &store, const Clock &clock);
    /// Finishes the copies that were asked for; tells nothing more.
    ~BackupWriter() override;
    Q_DISABLE_COPY_MOVE(BackupWriter)

    /// Writes a copy. `done` is not called once `context` is destroyed, which lives on this thread.
    void write(QObject *context, Done done);
    /// The same, if the newest copy is older than a day, or there is none.
    void writeIfDue(QObject *context, Done done);
    /// From `firstAfter` on writes a copy whenever one is due; what fails is logged and tried again.
    void writeDaily(std::chrono::milliseconds firstAfter = firstLook);

private:
    enum class When : quint8 { Now, IfDue };
    void run(When when, QObject *context, Done done);

    Store &m_store;
    const Clock &m_clock;
    QThreadPool m_thread;
    QTimer m_daily;
};

} // namespace vestibule
