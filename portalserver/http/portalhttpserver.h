#pragma once

#include "portalserver/http/connectionguard.h"

#include <QAbstractHttpServer>

namespace vestibule {

/// QtHttpServer's part in a portal thread: it takes the connections that the guard lets in, and owns
/// and deletes them. Requests it never sees, because their GuardedConnection has read and answered
/// them by then: parsing a second time would cost 1.5 µs each and bring no check that RequestGate
/// doesn't make.
class PortalHttpServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// Takes ownership of `guard`, which must be listening.
    explicit PortalHttpServer(ConnectionGuard *guard, QObject *parent = nullptr);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
};

} // namespace vestibule
