#pragma once

#include "core/base/result.h"

#include <QHostAddress>

#include <optional>
#include <utility>

namespace vestibule {

/// The one listening TCP socket of a server. Each portal thread accepts on a duplicate of it.
class ListenSocket
{
public:
    /// Binds and listens; port 0 takes any free one. Fails with Conflict (field "port") when
    /// another program has the port, Forbidden ("port") when it needs more rights, Invalid
    /// ("address") when the address is not one of this computer.
    static Result<ListenSocket> open(const QHostAddress &address, quint16 port);

    ListenSocket(ListenSocket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)),
          m_port(other.m_port)
    { }
    ListenSocket &operator=(ListenSocket &&) = delete;
    ListenSocket(const ListenSocket &) = delete;
    ListenSocket &operator=(const ListenSocket &) = delete;
    ~ListenSocket();

    /// A new descriptor of the same socket, owned by the caller; -1 when there are no more
    /// descriptors.
    [[nodiscard]] int duplicate() const;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    explicit ListenSocket(int descriptor);
    int m_descriptor;
    quint16 m_port = 0;
};

/// The first port above `port` that can be listened on at `address` now; 0 when none of the next
/// 100 can.
quint16 nextFreePort(const QHostAddress &address, quint16 port);

} // namespace vestibule
