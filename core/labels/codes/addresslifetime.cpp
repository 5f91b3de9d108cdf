#include "core/labels/codes/addresslifetime.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QUrl>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// No lease file is larger by far.
constexpr qint64 mostBytes = 256 * 1024;

/// systemd-networkd and NetworkManager write ADDRESS=…, ISC dhclient fixed-address …;
bool isLentIn(const QString &file, const QByteArray &address)
{
    QFile lease(file);
    if (!lease.open(QIODevice::ReadOnly))
        return false;
    for (QByteArray line : lease.read(mostBytes).split('\n')) {
        line = line.trimmed();
        if (line == "ADDRESS=" + address || line == "fixed-address " + address + ';')
            return true;
    }
    return false;
}

bool isLent(const QStringList &folders, const QByteArray &address)
{
    for (const QString &folder : folders) {
        const QDir dir(folder);
        const QStringList files = dir.entryList(QDir::Files);
        for (const QString &file : files) {
            if (isLentIn(dir.filePath(file), address))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList leaseFolders()
{
    return {u"/run/systemd/netif/leases"_s, u"/var/lib/NetworkManager"_s, u"/var/lib/dhcp"_s};
}

AddressLifetime lifetimeOf(const QString &base, const QList<QNetworkAddressEntry> &entries,
                           const QStringList &leases, const QDateTime &now)
{
    const QString host = QUrl(base).host();
    const QHostAddress address(host);
    if (address.isNull())
        return {host.isEmpty() ? AddressLifetime::Kind::Unknown : AddressLifetime::Kind::Name, {}};
    for (const QNetworkAddressEntry &entry : entries) {
        if (entry.ip() != address || !entry.isLifetimeKnown())
            continue;
        if (!entry.isPermanent())
            return {AddressLifetime::Kind::Lent,
                    now.addMSecs(entry.validityLifetime().remainingTime()).toUTC()};
        // Some services lend without telling the system until when.
        return {isLent(leases, host.toLatin1()) ? AddressLifetime::Kind::Lent
                                                : AddressLifetime::Kind::Fixed,
                {}};
    }
    if (isLent(leases, host.toLatin1()))
        return {AddressLifetime::Kind::Lent, {}};
    return {};
}

AddressLifetime lifetimeOf(const QString &base)
{
    QList<QNetworkAddressEntry> entries;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces)
        entries += one.addressEntries();
    return lifetimeOf(base, entries, leaseFolders(), QDateTime::currentDateTimeUtc());
}

} // namespace vestibule
