#pragma once

#include "portalserver/http/guardedconnection.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

namespace vestibule {

/// What a ConnectionGuard is made of. The pointers must outlive it.
struct GuardSetup {
    GatePolicy policy;
    GuardLimits limits;
    Admission *admission = nullptr;
    BodyBudget *requestBodies = nullptr;
    BodyBudget *waitingAnswers = nullptr;
    std::optional<QSslConfiguration> tls; ///< none: plain HTTP
    std::function<Response(const Request &)> tooLargePage; ///< as in GuardContext
};

/// Accepts the connections of one portal thread and hands them to QAbstractHttpServer::bind() with
/// a GuardedConnection on each. Who is not admitted gets a reset; each connection has its
/// deadlines; when the process is out of descriptors it pauses instead of spinning.
class ConnectionGuard final : public QTcpServer
{
    Q_OBJECT
public:
    explicit ConnectionGuard(GuardSetup setup, QObject *parent = nullptr);

    /// The connection on `socket`, or null.
    [[nodiscard]] GuardedConnection *connectionOf(QTcpSocket *socket) const
    {
        return m_connections.value(socket);
    }
    /// Connections that QtHttpServer was given and that are still open.
    [[nodiscard]] qsizetype connectionCount() const { return m_connections.size(); }
    /// Exchanges the names that we answer for, from each connection's next request on.
    void setServedHosts(const QList<QByteArray> &hosts);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void startPlain(qintptr descriptor, Admission::Slot slot);
    void startTls(qintptr descriptor, Admission::Slot slot);
    void handOver(QTcpSocket *socket, Admission::Slot slot);
    void backOff();
    void checkDeadlines();

    GuardContext m_context;
    Admission *m_admission;
    const std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, GuardedConnection *> m_connections;
    QTimer m_deadlineTimer;
};

} // namespace vestibule
