#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>

namespace vestibule {

class Clock;
class Database;
class EventHub;
class Store;
class Vault;
struct Services;

/// One command from a terminal at work, on a thread and with a Database of its own.
class CommandJob : public QObject
{
    Q_OBJECT
public:
    /// What a command works with; all must outlive the job.
    struct Rooms {
        Store &store;
        EventHub &hub;
        const Vault *vault = nullptr; ///< verify needs none
        const Clock &clock;
    };
    /// `portalAddress` as new labels carry it; empty when the portal doesn't serve: then the one
    /// that it would have.
    CommandJob(const Rooms &rooms, QString portalAddress, QJsonObject request,
               QObject *parent = nullptr);
    /// Cancels it, and waits until it has ended.
    ~CommandJob() override;

    void start();
    /// Ends what the store does for it, too.
    void cancel();

Q_SIGNALS:
    /// How far it is: labels {"checked", "out", "total"}, verify {"part"}; before it starts, what CommandQueue tells, or
    /// {"warning": a sentence for people}.
    void told(const QJsonObject &progress);
    /// {"ok": true, …}, or {"ok": false, "message": one sentence for people}.
    void finished(const QJsonObject &answer);

private:
    QJsonObject run();
    QJsonObject labels();
    void warnOfAddress(Services &services, const QString &portalAddress);
    QJsonObject verify();
    void setAtWork(Database *database);

    Rooms m_rooms;
    QString m_portalAddress;
    QJsonObject m_request;
    std::atomic_bool m_isCancelled = false;
    std::mutex m_lock; ///< of m_atWork
    Database *m_atWork = nullptr; ///< what cancel() interrupts
    std::unique_ptr<QThread> m_thread;
};

} // namespace vestibule
