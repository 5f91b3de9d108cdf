#include "portalserver/lanaddress.h"

#include <QNetworkInterface>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QByteArray bracketed(const QHostAddress &address)
{
    QString text = address.toString().section(u'%', 0, 0);
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        text = u'[' + text + u']';
    return text.toLatin1();
}

/// RFC 1918, section 3.
bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

bool isEveryInterface(const QHostAddress &address)
{
    constexpr QHostAddress::SpecialAddress every[] = {QHostAddress::AnyIPv4, QHostAddress::AnyIPv6,
                                                      QHostAddress::Any};
    return std::any_of(std::begin(every), std::end(every),
                       [&](const auto special) { return address == special; });
}

/// The lower, the likelier that phones of the building are on this network.
int rank(const LanAddress &candidate)
{
    if (!isPrivate(candidate.address))
        return candidate.address.isLinkLocal() ? 3 : 2;
    return candidate.isWireless ? 1 : 0;
}

} // namespace

QList<LanAddress> lanAddresses()
{
    QList<LanAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const bool wireless = interface.type() == QNetworkInterface::Wifi;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                found.append({entry.ip(), interface.humanReadableName(), wireless});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return found;
}

ComputerAddresses computerAddresses()
{
    return {lanAddresses(), QNetworkInterface::allAddresses()};
}

QHostAddress defaultPortalAddress()
{
    return defaultPortalAddress(computerAddresses());
}

QHostAddress defaultPortalAddress(const ComputerAddresses &addresses)
{
    return addresses.lan.isEmpty() ? QHostAddress(QHostAddress::LocalHost)
                                   : addresses.lan.first().address;
}

QList<QByteArray> ownHostNames(const ComputerAddresses &addresses, const QString &baseAddress)
{
    QList<QByteArray> names = {"localhost"};
    for (const QHostAddress &address : addresses.all)
        names.append(bracketed(address));
    const QByteArray host = QSysInfo::machineHostName().toLower().toLatin1();
    if (!host.isEmpty())
        names << host << host + ".local";
    const QByteArray chosen = QUrl(baseAddress).host().toLower().toLatin1();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen);
    return names;
}

QString baseAddressFor(const QHostAddress &address, quint16 port, bool tls)
{
    return baseAddressFor(address, port, tls, computerAddresses());
}

QString baseAddressFor(const QHostAddress &address, quint16 port, bool tls,
                       const ComputerAddresses &addresses)
{
    const QHostAddress shown = isEveryInterface(address) ? defaultPortalAddress(addresses)
                                                         : address;
    QString text = (tls ? u"https://"_s : u"http://"_s) + QString::fromLatin1(bracketed(shown));
    if (port != (tls ? 443 : 80))
        text += u':' + QString::number(port);
    return text;
}

} // namespace vestibule
