#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace vestibule {

class Clock;
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
        const Vault &vault;
        const Clock &clock;
    };
    /// `portalAddress` as new labels carry it; empty when the portal doesn't serve: then the one
    /// that it would have.
    CommandJob(const Rooms &rooms, QString portalAddress, QJsonObject request,
               QObject *parent = nullptr);
    /// Cancels it, and waits until it has ended.
    ~CommandJob() override;

    void start();
    void cancel() { m_isCancelled = true; }

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

    Rooms m_rooms;
    QString m_portalAddress;
    QJsonObject m_request;
    std::atomic_bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace vestibule
