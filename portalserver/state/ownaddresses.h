#pragma once

#include <QHostAddress>
#include <QList>
#include <QSet>

#include <shared_mutex>

namespace vestibule {

/// The addresses of this computer, shared by the portal threads: it reaches itself always, so only a request from
/// elsewhere says that phones can.
class OwnAddresses
{
public:
    /// From now on the computer has just these; the loopback ones are its own anyway.
    void set(const QList<QHostAddress> &addresses);
    /// However `address` is written: as IPv4 or mapped to IPv6, with or without its scope.
    [[nodiscard]] bool contains(const QHostAddress &address) const;

private:
    mutable std::shared_mutex m_mutex;
    QSet<QHostAddress> m_addresses;
};

} // namespace vestibule
