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
constexpr QLatin1String lastLineKey("ok");

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

ControlReply::ControlReply(QLocalSocket *socket) : m_socket(socket) { }

void ControlReply::tell(const QJsonObject &progress) const
{
    if (m_socket)
        m_socket->write(toLine(progress));
}

void ControlReply::finish(QJsonObject answer) const
{
    if (!m_socket)
        return;
    if (!answer.contains(lastLineKey))
        answer.insert(lastLineKey, true);
    // What follows is no longer a program that went away.
    QObject::disconnect(m_socket, &QLocalSocket::disconnected, nullptr, nullptr);
    QObject::connect(m_socket, &QLocalSocket::disconnected, m_socket, &QObject::deleteLater);
    m_socket->write(toLine(answer));
    m_socket->disconnectFromServer();
}

void ControlReply::whenGone(QObject *context, const std::function<void()> &gone) const
{
    if (m_socket)
        QObject::connect(m_socket, &QLocalSocket::disconnected, context, gone);
}

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
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one request a connection
        m_handler(request, ControlReply(socket));
    });
}

Result<QJsonObject> ControlSocket::ask(const StoreLocation &location, const QJsonObject &request,
                                       int milliseconds, const Heard &heard)
{
    QLocalSocket socket;
    socket.connectToServer(location.controlSocket());
    if (!socket.waitForConnected(patience))
        return failure(ErrorCode::Unavailable, socket.errorString());
    socket.write(toLine(request));
    for (;;) {
        while (!socket.canReadLine()) {
            if (socket.waitForReadyRead(milliseconds))
                continue;
            const bool isGone = socket.state() != QLocalSocket::ConnectedState;
            return failure(isGone ? ErrorCode::Gone : ErrorCode::Unavailable, socket.errorString());
        }
        const QJsonObject line = QJsonDocument::fromJson(socket.readLine()).object();
        if (line.contains(lastLineKey))
            return line;
        if (heard)
            heard(line);
    }
}

} // namespace vestibule
