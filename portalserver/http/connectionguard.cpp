#include "portalserver/http/connectionguard.h"

#include <QLoggingCategory>
#include <QSslSocket>

#include <algorithm>

#include <sys/socket.h>
#include <unistd.h>

namespace vestibule {

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.http")

constexpr std::chrono::milliseconds BackOff(200);

void resetConnection(qintptr descriptor)
{
    const linger discardAll{1, 0};
    const auto socket = static_cast<int>(descriptor);
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &discardAll, sizeof discardAll);
    ::close(socket);
}

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(static_cast<int>(descriptor), address, &size) != 0)
        return {};
    return QHostAddress(address);
}

/// Deadlines are met within a tenth of the shortest of them; one timer serves all connections.
std::chrono::milliseconds tickFor(const GuardLimits &limits)
{
    const auto shortest = std::min(
        {limits.idle, limits.header, limits.request, limits.writeStall, limits.linger});
    return std::clamp(shortest / 10, std::chrono::milliseconds(5), std::chrono::milliseconds(250));
}

} // namespace

ConnectionGuard::ConnectionGuard(GuardSetup setup, QObject *parent)
    : QTcpServer(parent),
      m_context{*setup.handler,
                {std::move(setup.servedHosts), {}},
                setup.limits,
                setup.requestBodies,
                setup.waitingAnswers,
                [this](const AddressKey *address) { return dropLongestWaiting(address); },
                {},
                {}},
      m_admission(setup.admission),
      m_tls(std::move(setup.tls))
{
    m_context.policy.bodyLimit = [handler = setup.handler](const RequestHead &head) {
        return handler->bodyLimit(head);
    };
    m_context.timer.start();
    m_deadlineTimer.setInterval(tickFor(m_context.limits));
    connect(&m_deadlineTimer, &QTimer::timeout, this, &ConnectionGuard::checkDeadlines);
    connect(this, &QTcpServer::acceptError, this, &ConnectionGuard::backOff);
}

void ConnectionGuard::setServedHosts(const QList<QByteArray> &hosts)
{
    m_context.policy.servedHosts = hosts;
}

void ConnectionGuard::incomingConnection(qintptr descriptor)
{
    const QHostAddress peer = peerOf(descriptor);
    std::optional<Admission::Slot> slot = m_admission->admit(peer);
    if (!slot) {
        resetConnection(descriptor);
        return;
    }
    if (m_tls)
        startTls(descriptor, std::move(*slot));
    else
        startPlain(descriptor, std::move(*slot));
}

void ConnectionGuard::startPlain(qintptr descriptor, Admission::Slot slot)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        resetConnection(descriptor);
        delete socket;
        return;
    }
    handOver(socket, std::move(slot));
}

void ConnectionGuard::startTls(qintptr descriptor, Admission::Slot slot)
{
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    if (!socket->setSocketDescriptor(descriptor)) {
        resetConnection(descriptor);
        delete socket;
        return;
    }
    // The slot is counted from here on: a client that never greets holds it, too.
    auto kept = std::make_shared<Admission::Slot>(std::move(slot));
    kept->onTaken(
        [socket] { QMetaObject::invokeMethod(socket, &QSslSocket::abort, Qt::QueuedConnection); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this,
            [this, socket, kept] { handOver(socket, std::move(*kept)); });
    QTimer::singleShot(m_context.limits.handshake, socket, [socket] {
        if (!socket->isEncrypted()) {
            socket->abort();
            socket->deleteLater();
        }
    });
    socket->startServerEncryption();
}

void ConnectionGuard::handOver(QTcpSocket *socket, Admission::Slot slot)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new GuardedConnection(socket, &m_context, std::move(slot));
    m_connections.insert(connection);
    connect(connection, &QObject::destroyed, this, [this, connection] {
        m_connections.remove(connection);
        if (m_connections.isEmpty())
            m_deadlineTimer.stop();
    });
    if (!m_deadlineTimer.isActive())
        m_deadlineTimer.start();
    addPendingConnection(socket);
}

bool ConnectionGuard::dropLongestWaiting(const AddressKey *address)
{
    GuardedConnection *longest = nullptr;
    for (GuardedConnection *connection : std::as_const(m_connections)) {
        if (connection->holdsAnswer() && (!address || connection->address() == *address)
            && (!longest || connection->answeringSince() < longest->answeringSince()))
            longest = connection;
    }
    if (longest)
        longest->end();
    return longest != nullptr;
}

void ConnectionGuard::backOff()
{
    qCWarning(log) << "Cannot accept connections for a moment:" << errorString();
    pauseAccepting();
    QTimer::singleShot(BackOff, this, [this] { resumeAccepting(); });
}

void ConnectionGuard::checkDeadlines()
{
    const qint64 now = m_context.timer.elapsed();
    // Ending a connection may end others of the same client, so the set may not change under the
    // walk.
    const QList<GuardedConnection *> connections = m_connections.values();
    for (GuardedConnection *connection : connections)
        connection->checkDeadline(now);
}

} // namespace vestibule
