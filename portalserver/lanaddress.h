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

/// The addresses that this computer has at one moment.
struct ComputerAddresses {
    QList<LanAddress> lan; ///< as lanAddresses()
    QList<QHostAddress> all; ///< loopback and IPv6 included
    friend bool operator==(const ComputerAddresses &, const ComputerAddresses &) = default;
};
[[nodiscard]] ComputerAddresses computerAddresses();

/// What to listen on when nothing was chosen: the first of lanAddresses(), else 127.0.0.1.
[[nodiscard]] QHostAddress defaultPortalAddress();
[[nodiscard]] QHostAddress defaultPortalAddress(const ComputerAddresses &addresses);
/// The names and addresses under which this computer is reached, for the check of the Host field: all of
/// `addresses`, its name with and without ".local", localhost, and the host of `baseAddress`.
[[nodiscard]] QList<QByteArray> ownHostNames(const ComputerAddresses &addresses,
                                             const QString &baseAddress);
/// Scheme, host and port as labels encode them: http://192.168.10.25:8080. Default ports are left out; for every
/// network it is the default address.
[[nodiscard]] QString baseAddressFor(const QHostAddress &address, quint16 port, bool tls);
[[nodiscard]] QString baseAddressFor(const QHostAddress &address, quint16 port, bool tls,
                                     const ComputerAddresses &addresses);

} // namespace vestibule
