#pragma once

#include <QDateTime>
#include <QNetworkAddressEntry>
#include <QStringList>

namespace vestibule {

/// How long the address in a base address will be this computer's.
struct AddressLifetime {
    enum class Kind {
        Name, ///< no address but a name: it holds while somebody answers to it
        Fixed, ///< set on this computer without an end
        Lent, ///< by the network (DHCP), which may give it to another computer later
        Unknown, ///< it may change, for all that can be seen
    };
    Kind kind = Kind::Unknown;
    QDateTime until; ///< of a lent one, in UTC: when the loan ends unless it is renewed
};

/// Folders in which the usual network services write down what addresses they were lent.
[[nodiscard]] QStringList leaseFolders();

/// Looks at `entries` for the lifetime that the system knows of the host of `base`, and at the files
/// in `leases` for a loan of it. Nothing is asked of the network.
[[nodiscard]] AddressLifetime lifetimeOf(const QString &base,
                                         const QList<QNetworkAddressEntry> &entries,
                                         const QStringList &leases, const QDateTime &now);
/// Of this computer's own addresses, now.
[[nodiscard]] AddressLifetime lifetimeOf(const QString &base);

} // namespace vestibule
