#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace vestibule {

class Clock;
class Database;
class Store;

/// Writes copies of the store on a thread and a Database of its own, since that takes as long as the store is big.
class BackupWriter : public QObject
{
    Q_OBJECT
public:
    /// Called on the thread that this lives on. Errors: as backup::write(); Unavailable.
    using Done = std::function<void(const Result<> &)>;

    /// Both must outlive this.
    BackupWriter(Store &store, const Clock &clock);
    /// Finishes the copies that were asked for; tells nothing more.
    ~BackupWriter() override;
    Q_DISABLE_COPY_MOVE(BackupWriter)

    /// Writes a copy. `done` is not called once `context` is destroyed, which lives on this thread.
    void write(QObject *context, Done done);
    /// The same, if the newest copy is older than a day.
    void writeIfDue(QObject *context, Done done);

private:
    void run(QObject *context, std::function<Result<>(Database &)> work, Done done);

    Store &m_store;
    const Clock &m_clock;
    QThreadPool m_thread;
};

} // namespace vestibule
