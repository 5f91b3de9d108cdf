#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace vestibule {

/// One way that phones can reach this computer.
struct LanAddress {
    QHostAddress address;
    QString interfaceName; ///< "Ethernet (eth0)"
    bool isWireless = false;
    friend bool operator==(const LanAddress &, const LanAddress &) = default;
};

/// This computer's IPv4 addresses on running networks, without loopback; wired ones and private ranges first.
[[nodiscard]] QList<LanAddress> lanAddresses();
/// What to listen on when nothing was chosen: the first of lanAddresses(), else 127.0.0.1.
[[nodiscard]] QHostAddress defaultPortalAddress();
/// The names and addresses under which this computer is reached, for the check of the Host field: all its
/// addresses, its name with and without ".local", localhost, and the host of `baseAddress`.
[[nodiscard]] QList<QByteArray> ownHostNames(const QString &baseAddress);
/// Scheme, host and port as labels encode them: http://192.168.10.25:8080. Default ports are left out.
[[nodiscard]] QString baseAddressFor(const QHostAddress &address, quint16 port, bool tls);

} // namespace vestibule
