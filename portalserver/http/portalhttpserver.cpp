#include "portalserver/http/portalhttpserver.h"

#include <QTcpSocket>

namespace vestibule {

PortalHttpServer::PortalHttpServer(ConnectionGuard *guard, QObject *parent)
    : QAbstractHttpServer(parent)
{
    bind(guard);
}

bool PortalHttpServer::handleRequest(const QHttpServerRequest &, QTcpSocket *socket)
{
    // Whatever got here went past the gate, so it is not answered.
    socket->abort();
    return true;
}

void PortalHttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace vestibule
