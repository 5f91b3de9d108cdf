#include "portalserver/http/portalhttpserver.h"

#include <QLoggingCategory>

#include <exception>

namespace vestibule {

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.http")

Response handleSafely(RequestHandler &handler, const Request &request)
{
    // Nothing in Qt catches what leaves a slot, so it would end the program.
    try {
        return handler.handle(request);
    } catch (const std::exception &exception) {
        qCWarning(log) << "A request ended in an exception:" << exception.what();
    } catch (...) {
        qCWarning(log) << "A request ended in an unknown exception";
    }
    return refusal(500);
}

} // namespace

PortalHttpServer::PortalHttpServer(ConnectionGuard *guard, RequestHandler &handler, QObject *parent)
    : QAbstractHttpServer(parent),
      m_guard(guard),
      m_handler(handler)
{
    bind(guard);
}

bool PortalHttpServer::handleRequest(const QHttpServerRequest &, QTcpSocket *socket)
{
    GuardedConnection *connection = m_guard->connectionOf(socket);
    if (connection && connection->isHandling())
        respond(*connection, m_handler);
    return true;
}

void PortalHttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

void respond(GuardedConnection &connection, RequestHandler &handler)
{
    const Request request(connection.head(), connection.body(), connection.peer(),
                          connection.isEncrypted());
    const Response response = handleSafely(handler, request);
    if (response.isBroken())
        qCWarning(log) << "An answer with unfit header values became a 500:" << response.status();
    connection.answer(response);
}

} // namespace vestibule
