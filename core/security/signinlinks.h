#pragma once

#include "core/base/actor.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/security/casesessions.h"

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// A link that signs one phone in at a deployment.
struct SignInLink {
    DeploymentId deployment;
    LabelCodeId labelCode; ///< where the phone waits that it was made for; null when it is unknown
    int pinVersion = 0;
    bool isOpen = false; ///< not used by another phone, and neither time nor a new PIN has ended it
    bool isUsed = false;
    friend bool operator==(const SignInLink &, const SignInLink &) = default;
};

/// Links that an operator hands to somebody who can't get in with the PIN, because others guess it:
/// 256 random bits of which only the hash is kept. One works once, for a day, until the PIN changes;
/// its phone is then as one that typed the right PIN, and may use the link again for a while, since an
/// answer can get lost.
class SignInLinks
{
public:
    static constexpr int validSeconds = 24 * 60 * 60;
    static constexpr int againSeconds = 10 * 60; ///< after the first use, for the same browser

    SignInLinks(Database &database, ChangeLog &changes, const Clock &clock);

    /// The token of a new link, not kept. Errors: NotFound for no deployment of today, or one
    /// without a PIN.
    [[nodiscard]] Result<QString> make(const DeploymentId &deployment, const LabelCodeId &labelCode,
                                       const Actor &actor);
    /// For the browser with the cookie `browser`. Looking uses nothing up. Errors: NotFound (unknown, or expired long ago).
    [[nodiscard]] Result<SignInLink> find(const QString &token, const QString &browser = {});

    /// Who opens a link.
    struct Phone {
        QString client; ///< as clientKey() writes the address
        QString clientKind;
        QString browser; ///< a cookie that it has before it is in; empty when it takes none
        QString deviceCookie; ///< what it got after an earlier success; empty for strangers
    };
    /// A phone that is in.
    struct Accepted {
        CaseSessions::Started session;
        QString newDeviceCookie; ///< to be set on the phone; empty when it has one already
    };
    /// Uses the link up. Errors: NotFound, Gone (used by another one, expired, the PIN changed).
    [[nodiscard]] Result<Accepted> accept(const QString &token, const Phone &phone);
    /// Takes an unused link back: it opens nothing from now on. Errors: NotFound, Gone (used).
    [[nodiscard]] Result<> withdraw(const QString &token, const Actor &actor);
    /// Deletes expired ones; gives their number.
    [[nodiscard]] Result<int> sweep();

private:
    Result<QString> trust(WriteTransaction &transaction, const SignInLink &link,
                          const Phone &phone);
    Result<> note(WriteTransaction &transaction, const QString &type,
                  const DeploymentId &deployment, const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
