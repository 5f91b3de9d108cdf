#pragma once

#include "core/security/signinlinks.h"

namespace vestibule {

/// Rows of table sign_in_link. One is open while it is unused by other browsers, young enough, and its deployment has
/// the PIN that it was made with and isn't archived.
class SignInLinkRepository
{
public:
    explicit SignInLinkRepository(Database &database) : m_database(database) { }

    /// The PIN version that a link of `deployment` is bound to. Errors: NotFound (archived, no PIN).
    [[nodiscard]] Result<int> pinVersion(const DeploymentId &deployment);
    /// The earliest times of an open one.
    struct Since {
        QDateTime made;
        QDateTime used; ///< when it was used by the same browser
    };
    /// `usedBy`: the hash of the browser that asks, or empty. Errors: NotFound.
    [[nodiscard]] Result<SignInLink> find(const QString &tokenHash, const QString &usedBy,
                                          const Since &since);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const QString &tokenHash,
                                         const SignInLink &link, const QDateTime &at);
    /// Errors: Conflict when another phone was quicker.
    [[nodiscard]] static Result<> use(WriteTransaction &transaction, const QString &tokenHash,
                                      const QString &usedBy, const QDateTime &at);
    /// Errors: Conflict when it was used.
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const QString &tokenHash);
    /// Those made up to `until`; gives their number.
    [[nodiscard]] static Result<int> removeExpired(WriteTransaction &transaction,
                                                   const QDateTime &until);

private:
    Database &m_database;
};

} // namespace vestibule
