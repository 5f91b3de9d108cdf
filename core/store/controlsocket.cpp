#include "core/store/controlsocket.h"

#include "core/store/storelocation.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 64 * 1024;

bool isOwnUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t length = sizeof(peer);
    const int known = ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET,
                                   SO_PEERCRED, &peer, &length);
    return known == 0 && (peer.uid == ::getuid() || peer.uid == 0);
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ControlSocket::ControlSocket(Handler handler, QObject *parent)
    : QObject(parent),
      m_handler(std::move(handler)),
      m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

ControlSocket::~ControlSocket() = default;

Result<> ControlSocket::listen(const StoreLocation &location)
{
    QLocalServer::removeServer(location.controlSocket());
    if (!m_server->listen(location.controlSocket()))
        return failure(ErrorCode::Unavailable, m_server->errorString());
    return {};
}

void ControlSocket::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOwnUser(*socket)) {
        socket->abort();
        return;
    }
    socket->setReadBufferSize(longestLine);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() >= longestLine)
                socket->abort();
            return;
        }
        const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
        socket->write(toLine(m_handler(request)));
        socket->disconnectFromServer();
    });
}

Result<QJsonObject> ControlSocket::ask(const StoreLocation &location, const QJsonObject &request,
                                       int milliseconds)
{
    QLocalSocket socket;
    socket.connectToServer(location.controlSocket());
    if (!socket.waitForConnected(milliseconds))
        return failure(ErrorCode::Unavailable, socket.errorString());
    socket.write(toLine(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(milliseconds))
            return failure(ErrorCode::Unavailable, socket.errorString());
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}

} // namespace vestibule
