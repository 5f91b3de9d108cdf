#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class Vault;

/// One try to enter a PIN.
struct PinTry {
    DeploymentId deployment;
    LabelCodeId labelCode; ///< null on pages without a label
    QString client; ///< address as AttemptLimiter counts it: IPv4 /32 or IPv6 /64
    QString deviceCookie; ///< what the phone got after an earlier success; empty for strangers
    QString pin; ///< as typed
    QString clientKind; ///< "iPhone", "Android phone", "computer", for the console's list
};

/// What came of it.
struct PinVerdict {
    enum class Kind { Right, Wrong, TooMany, Empty };

    Kind kind = Kind::Wrong;
    int triesLeft = 0; ///< for Wrong, at least 0: tries this client has before it must wait
    QDateTime tryAgainAt; ///< for TooMany
    QString newDeviceCookie; ///< for Right: to be set on the phone; empty when it has one already
    friend bool operator==(const PinVerdict &, const PinVerdict &) = default;
};

/// A phone that has to wait, as the console lists it.
struct LockedPhone {
    QString client;
    DeploymentId deployment;
    LabelCodeId labelCode;
    QString clientKind;
    QDateTime since;
    QDateTime until;
    friend bool operator==(const LockedPhone &, const LockedPhone &) = default;
};

/// Compares PINs under the budgets that protect four digits. All budgets are charged and stored
/// before the answer is known to the caller. Rules and figures: security.md of the project's own
/// documentation in CONTRIBUTING.
class PinGate
{
public:
    PinGate(Database &database, ChangeLog &changes, const Vault &vault, const Clock &clock);

    [[nodiscard]] Result<PinVerdict> tryPin(const PinTry &attempt);
    /// When `client` may try again at `deployment`; invalid when it may now. Costs nothing.
    [[nodiscard]] Result<QDateTime> waitUntil(const DeploymentId &deployment, const QString &client,
                                              const QString &deviceCookie,
                                              const LabelCodeId &labelCode);
    /// Phones that wait now, newest first; of one deployment, or of all when null.
    [[nodiscard]] Result<std::vector<LockedPhone>> lockedPhones(
        const DeploymentId &deployment = {});
    /// Lets one phone try again at once and be treated as known for an hour.
    [[nodiscard]] Result<> approve(const DeploymentId &deployment, const QString &client,
                                   const Actor &actor);
    /// Forgets the failures of a deployment: all its phones may try again, guarded mode ends.
    [[nodiscard]] Result<> clear(const DeploymentId &deployment, const Actor &actor);
    /// Whether 100 untrusted failures have put the deployment under guard (6 tries a day for all
    /// strangers).
    [[nodiscard]] Result<bool> isGuarded(const DeploymentId &deployment);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Vault &m_vault;
    const Clock &m_clock;
};

} // namespace vestibule
