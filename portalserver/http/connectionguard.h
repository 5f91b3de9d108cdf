#pragma once

#include "portalserver/http/guardedconnection.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

namespace vestibule {

/// What a ConnectionGuard is made of. The pointers must outlive it.
struct GuardSetup {
    RequestHandler *handler = nullptr;
    QList<QByteArray> servedHosts; ///< as in GatePolicy
    GuardLimits limits;
    Admission *admission = nullptr;
    BodyBudget *requestBodies = nullptr;
    BodyBudget *waitingAnswers = nullptr;
    std::optional<QSslConfiguration> tls; ///< none: plain HTTP
};

/// Accepts the connections of one portal thread, puts a GuardedConnection on each, and hands them to
/// QAbstractHttpServer::bind(), which owns them until they end. Who is not admitted gets a reset; each connection has its
/// deadlines; when the process is out of descriptors it pauses instead of spinning.
class ConnectionGuard final : public QTcpServer
{
    Q_OBJECT
public:
    explicit ConnectionGuard(GuardSetup setup, QObject *parent = nullptr);

    /// Exchanges the names that we answer for, from each connection's next request on.
    void setServedHosts(const QList<QByteArray> &hosts);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void startPlain(qintptr descriptor, Admission::Slot slot);
    void startTls(qintptr descriptor, Admission::Slot slot);
    void handOver(QTcpSocket *socket, Admission::Slot slot);
    [[nodiscard]] bool dropLongestWaiting(const AddressKey *address);
    void backOff();
    void checkDeadlines();

    GuardContext m_context;
    Admission *m_admission;
    const std::optional<QSslConfiguration> m_tls;
    QSet<GuardedConnection *> m_connections;
    QTimer m_deadlineTimer;
};

} // namespace vestibule
