#include "portalserver/http/listensocket.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

constexpr int Backlog = 512;

struct BoundAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

BoundAddress toNative(const QHostAddress &address, quint16 port)
{
    BoundAddress native;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *ipv4 = reinterpret_cast<sockaddr_in *>(&native.storage);
        ipv4->sin_family = AF_INET;
        ipv4->sin_port = qToBigEndian(port);
        ipv4->sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        native.size = sizeof *ipv4;
        return native;
    }
    auto *ipv6 = reinterpret_cast<sockaddr_in6 *>(&native.storage);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    ipv6->sin6_family = AF_INET6;
    ipv6->sin6_port = qToBigEndian(port);
    std::memcpy(&ipv6->sin6_addr, &bytes, sizeof bytes);
    ipv6->sin6_scope_id = address.scopeId().toUInt();
    native.size = sizeof *ipv6;
    return native;
}

quint16 portOf(int descriptor)
{
    BoundAddress native;
    native.size = sizeof native.storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&native.storage), &native.size) != 0)
        return 0;
    // The port lies at the same place for both families.
    return qFromBigEndian(reinterpret_cast<sockaddr_in *>(&native.storage)->sin_port);
}

Error whyNot(int error, const QHostAddress &address, quint16 port)
{
    const QString detail = u"%1 port %2: %3"_s.arg(address.toString(), QString::number(port),
                                                   QString::fromLocal8Bit(std::strerror(error)));
    if (error == EADDRINUSE)
        return {ErrorCode::Conflict, detail, u"port"_s};
    if (error == EACCES)
        return {ErrorCode::Forbidden, detail, u"port"_s};
    if (error == EADDRNOTAVAIL || error == EAFNOSUPPORT)
        return {ErrorCode::Invalid, detail, u"address"_s};
    return {ErrorCode::Unavailable, detail, {}};
}

} // namespace

ListenSocket::ListenSocket(int descriptor) : m_descriptor(descriptor) { }

ListenSocket::~ListenSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<ListenSocket> ListenSocket::open(const QHostAddress &address, quint16 port)
{
    const BoundAddress native = toNative(address, port);
    ListenSocket socket(
        ::socket(native.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    const int ipv6Only = address == QHostAddress(QHostAddress::AnyIPv6) ? 1 : 0;
    if (socket.m_descriptor < 0)
        return tl::unexpected(whyNot(errno, address, port));
    ::setsockopt(socket.m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (native.storage.ss_family == AF_INET6)
        ::setsockopt(socket.m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &ipv6Only, sizeof ipv6Only);
    if (::bind(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&native.storage),
               native.size)
            != 0
        || ::listen(socket.m_descriptor, Backlog) != 0)
        return tl::unexpected(whyNot(errno, address, port));
    socket.m_port = portOf(socket.m_descriptor);
    return socket;
}

int ListenSocket::duplicate() const
{
    return ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
}

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    for (int next = port + 1; next <= 65535 && next <= port + 100; ++next) {
        if (ListenSocket::open(address, static_cast<quint16>(next)))
            return static_cast<quint16>(next);
    }
    return 0;
}

} // namespace vestibule
