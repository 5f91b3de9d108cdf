#pragma once

#include "core/base/result.h"
#include "portalserver/http/listensocket.h"
#include "portalserver/http/portalthread.h"

#include <vector>

namespace vestibule {

/// Where and how a Listener serves.
struct ListenerSetup {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0 for any free one
    int threads = 1;
    QList<QByteArray> servedHosts; ///< as in GatePolicy
    GuardLimits limits;
    AdmissionLimits admission;
    std::optional<QSslConfiguration> tls; ///< with certificate and key; none: plain HTTP
};

/// A running HTTP server: one listening socket, N portal threads, and the limits that they share.
class Listener
{
public:
    /// `clock` must outlive the listener. `makeHandler` is called on each portal thread.
    Listener(const Clock &clock, ListenerSetup setup, HandlerFactory makeHandler);
    /// Stops.
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    /// Returns once every thread serves, or with the reason why none does: see
    /// ListenSocket::open(), and Unavailable when a handler could not be made.
    Result<> start();
    /// Closes the socket and all connections, and ends the threads with their handlers.
    void stop();

    /// The port in use; 0 when stopped.
    [[nodiscard]] quint16 port() const { return m_socket ? m_socket->port() : 0; }
    /// To be told of addresses with live sessions. Lives as long as the listener.
    [[nodiscard]] Admission &admission() { return m_admission; }
    /// Exchanges the names that the server answers for, for example when the computer's address
    /// changed.
    void setServedHosts(const QList<QByteArray> &hosts);

private:
    static constexpr qint64 mostWaitingOfOneAddress = 8 * 1024 * 1024;

    [[nodiscard]] GuardSetup guardSetup();

    ListenerSetup m_setup;
    HandlerFactory m_makeHandler;
    Admission m_admission;
    BodyBudget m_requestBodies;
    BodyBudget m_waitingAnswers{BodyBudget::DefaultCapacity, mostWaitingOfOneAddress};
    std::optional<ListenSocket> m_socket;
    std::vector<std::unique_ptr<PortalThread>> m_threads;
};

} // namespace vestibule
