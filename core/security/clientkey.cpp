#include "core/security/clientkey.h"

#include <QHostAddress>

namespace vestibule {
using namespace Qt::StringLiterals;

QString clientKey(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    Q_IPV6ADDR network = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        network[i] = 0;
    return QHostAddress(network).toString() + u"/64"_s;
}

} // namespace vestibule
