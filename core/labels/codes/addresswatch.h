#pragma once

#include "core/base/result.h"
#include "core/labels/codes/addresslifetime.h"
#include "core/labels/codes/labelprintrepository.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vestibule {

class Database;

/// What can be done about labels that encode another address than this computer has.
enum class AddressRemedy {
    Reprint, ///< the reprint list: new codes for those that lead nowhere
    KeepName, ///< they encode a name, which the portal still answers to: let it lead here
    OldPort, ///< only the port differs: listen there again
    OldAddress, ///< give this computer its old address back, and fix it
    LocalName, ///< new labels carry <name>.local, which mDNS finds wherever this computer is
    OwnName, ///< new labels carry a name of their own, a short URL of the site
};

/// Where the printed labels lead, compared with where this computer is.
struct AddressReport {
    QString current; ///< that new labels carry: http://192.168.10.31:8080; empty when unknown
    std::vector<AddressCount> old; ///< other addresses on paper, most labels first
    QString localName; ///< http://<name>.local:8080; empty: nothing announces the name

    /// Of all old addresses; blank ones included.
    [[nodiscard]] int labels() const;
    /// Those that belong to nothing yet.
    [[nodiscard]] int blank() const;
};

/// Watches that labels on walls lead to this computer.
class AddressWatch
{
public:
    explicit AddressWatch(Database &database) : m_database(database) { }

    /// `current` is the base address that new labels carry, or empty. Errors: Unavailable.
    [[nodiscard]] Result<AddressReport> look(const QString &current);
    /// Why labels that are the first to carry `base` may lead nowhere later; nothing when the address is fixed or a
    /// name, or stands on labels already. Errors: Unavailable.
    [[nodiscard]] Result<std::optional<AddressLifetime>> doubtOf(const QString &base);
    /// Host names, no IP addresses, that labels on paper encode, sorted. Whatever address this computer has, it is
    /// asked for under them, also for labels that were replaced or revoked: their pages say what to do now.
    [[nodiscard]] Result<QStringList> printedNames();

private:
    Database &m_database;
};

/// What helps for the labels of the first old address, the best first; without any, what keeps new
/// labels true.
[[nodiscard]] std::vector<AddressRemedy> remediesFor(const AddressReport &report);
/// "192.168.10.25" or, where only the port differs from `other`'s, "192.168.10.25:8080".
[[nodiscard]] QString addressWord(const QString &base, const QString &other);
/// `base` with this computer's name in mDNS as its host; empty while no service announces that.
[[nodiscard]] QString localNameBase(
    const QString &base, const QString &socket = QStringLiteral("/run/avahi-daemon/socket"));

} // namespace vestibule
