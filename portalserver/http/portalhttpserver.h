#pragma once

#include "portalserver/http/connectionguard.h"
#include "portalserver/http/requesthandler.h"

#include <QAbstractHttpServer>

namespace vestibule {

/// Brings the requests of one portal thread to its RequestHandler, and the answers back.
class PortalHttpServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// Takes ownership of `guard`, which must be listening. `handler` must outlive the server.
    PortalHttpServer(ConnectionGuard *guard, RequestHandler &handler, QObject *parent = nullptr);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    ConnectionGuard *m_guard;
    RequestHandler &m_handler;
};

/// The one way from a request to its answer: asks `handler`, turns an exception into a 500, and
/// sends with all that makeAnswer() adds.
void respond(GuardedConnection &connection, RequestHandler &handler);

} // namespace vestibule
