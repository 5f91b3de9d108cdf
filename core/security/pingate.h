#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/security/attemptlimiter.h"
#include "core/security/devicecookies.h"
#include "core/security/lockedphones.h"
#include "core/security/pinfailures.h"
#include "core/security/wrongpins.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

class ChangeLog;
class Vault;

/// One try to enter a PIN.
struct PinTry {
    DeploymentId deployment;
    LabelCodeId labelCode; ///< null on pages without a label
    QString client; ///< as clientKey() writes the address: IPv4 /32 or IPv6 /64
    QString browser; ///< random cookie set with the PIN page; failures are given back to it alone,
        ///< since several browsers may share an address. Empty: none are
    QString deviceCookie; ///< what the phone got after an earlier success; empty for strangers
    QString pin; ///< as typed
    QString clientKind; ///< "iPhone", "Android phone", "computer", for the console's list
};

/// What came of it.
struct PinVerdict {
    /// Empty: nothing that could be a PIN (4 to 8 digits); it cost nothing.
    enum class Kind { Right, Wrong, TooMany, Empty };

    Kind kind = Kind::Wrong;
    int triesLeft = 0; ///< for Wrong, at least 0: tries this client has before it must wait
    QDateTime tryAgainAt; ///< for TooMany, and for Wrong without tries left
    int pinVersion = 0; ///< for Right: what the session is to be bound to
    QString newDeviceCookie; ///< for Right: to be set on the phone; empty when it has one already
    friend bool operator==(const PinVerdict &, const PinVerdict &) = default;
};

/// Compares PINs under the budgets that protect four digits. All budgets are charged and committed
/// before the PIN is compared, so that neither a crash nor a hang-up makes a guess free; a right
/// PIN gets its charge back.
///
/// Strangers, all must pass: a client 5 at once, then one per 15 min; a label code 10, one per
/// 10 min; a deployment 20, one per 15 min. From 100 wrong PINs on (one is forgiven a day) the
/// deployment is guarded: 6 a day for all strangers. A known phone (device cookie, or approved by
/// an operator) has only its own budget of 10 an hour.
class PinGate
{
public:
    PinGate(Database &database, ChangeLog &changes, const Vault &vault, const Clock &clock);

    /// Errors: NotFound (no such deployment, or it has no PIN), Damaged (its PIN doesn't open).
    [[nodiscard]] Result<PinVerdict> tryPin(const PinTry &attempt);
    /// When `client` may try again at `deployment`; invalid when it may now. Costs nothing.
    [[nodiscard]] Result<QDateTime> waitUntil(const DeploymentId &deployment, const QString &client,
                                              const QString &deviceCookie,
                                              const LabelCodeId &labelCode);
    /// Phones that wait now, newest first; of one deployment, or of all when null.
    [[nodiscard]] Result<std::vector<LockedPhone>> lockedPhones(
        const DeploymentId &deployment = {});
    /// Lets one phone try again at once and be treated as known for an hour. Errors: NotFound when
    /// it isn't in the list.
    [[nodiscard]] Result<> approve(const DeploymentId &deployment, const QString &client,
                                   const Actor &actor);
    /// Forgets the failures of a deployment: all its phones may try again, guarded mode ends.
    [[nodiscard]] Result<> clear(const DeploymentId &deployment, const Actor &actor);
    /// Whether 100 untrusted failures have put the deployment under guard (6 tries a day for all
    /// strangers).
    [[nodiscard]] Result<bool> isGuarded(const DeploymentId &deployment);
    /// Deletes what no longer matters to any rule. For once a day.
    [[nodiscard]] Result<> sweep();

private:
    /// The PIN that is right now.
    struct Lock {
        int pinVersion = 0;
        QString pinHash;
    };
    /// What limits a try.
    struct Standing {
        bool isKnown = false; ///< holds a device cookie
        bool isTrusted = false; ///< known, or approved by an operator
        std::vector<AttemptBudget> budgets;
    };
    /// A try that was charged and counts as failed until proven right.
    struct Paid {
        Standing standing;
        AttemptAllowance allowance; ///< with `nextTryAt`: nothing was charged
        int failures = 0; ///< of strangers, this one included
    };

    Result<Lock> lockOf(const DeploymentId &deployment);
    QString hashOf(const DeploymentId &deployment, int pinVersion, const Secret &pin) const;
    Result<Standing> standingOf(const PinTry &attempt, int pinVersion);
    Result<Paid> pay(const PinTry &attempt, int pinVersion);
    Result<PinVerdict> refuse(const PinTry &attempt, const QDateTime &until);
    Result<PinVerdict> welcome(const PinTry &attempt, int pinVersion, const Standing &standing);
    Result<> forgive(WriteTransaction &transaction, const PinTry &attempt, int pinVersion,
                     const Standing &standing);
    Result<PinVerdict> disappoint(const PinTry &attempt, const WrongPin &wrong, const Paid &paid);
    Result<> listAsLocked(WriteTransaction &transaction, const PinTry &attempt,
                          const QDateTime &until);
    Result<> note(WriteTransaction &transaction, const QString &type,
                  const DeploymentId &deployment, const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Vault &m_vault;
    AttemptLimiter m_limiter;
    PinFailures m_failures;
    WrongPins m_wrongPins;
    DeviceCookies m_cookies;
    LockedPhones m_locked;
};

} // namespace vestibule
