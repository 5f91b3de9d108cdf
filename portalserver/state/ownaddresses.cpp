#include "portalserver/state/ownaddresses.h"

#include <mutex>

namespace vestibule {

namespace {

QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    QHostAddress unscoped = address;
    unscoped.setScopeId({});
    return unscoped;
}

} // namespace

void OwnAddresses::set(const QList<QHostAddress> &addresses)
{
    QSet<QHostAddress> own;
    for (const QHostAddress &address : addresses)
        own.insert(plain(address));
    const std::unique_lock lock(m_mutex);
    m_addresses = std::move(own);
}

bool OwnAddresses::contains(const QHostAddress &address) const
{
    if (address.isLoopback())
        return true;
    const QHostAddress asked = plain(address);
    const std::shared_lock lock(m_mutex);
    return m_addresses.contains(asked);
}

} // namespace vestibule
