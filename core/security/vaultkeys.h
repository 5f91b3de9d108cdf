#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/security/keywrapper.h"
#include "core/security/vaultkeyrows.h"

#include <functional>
#include <vector>

namespace vestibule {

class ChangeLog;

/// The store's data key, kept only wrapped: by a secret in the desktop's keyring, a passphrase, a
/// key file or a printed recovery key, at most one of each. Any of them unwraps it, once, before
/// the engine starts. Wrong secrets give Forbidden; a protection that isn't set up, KeyMissing.
class VaultKeys
{
public:
    VaultKeys(Database &database, const Clock &clock);

    static constexpr int shortestPassphrase = KeyWrapper::shortestPassphrase;

    /// Those that are set up.
    [[nodiscard]] Result<std::vector<VaultProtection>> protections();
    /// Whether the store holds values that only its data key opens.
    [[nodiscard]] Result<bool> hasSealedValues();

    /// Make a new data key and give it. Errors: KeyMissing while sealed values exist, whose key a
    /// new one would replace.
    [[nodiscard]] Result<Secret> createWithKeyFile(const QString &path);
    /// Errors: also Invalid with field "passphrase" when shorter than 8 characters.
    [[nodiscard]] Result<Secret> createWithPassphrase(const Secret &passphrase);
    /// `secret` has at least 128 random bits and is in the keyring already, under `entry`: a new
    /// UUID, so that no other store's or backup's entry is overwritten.
    [[nodiscard]] Result<Secret> createWithKeyring(const QString &entry, const Secret &secret);

    /// Errors: KeyMissing also when the file isn't there.
    [[nodiscard]] Result<Secret> unlockWithKeyFile(const QString &path);
    /// Slow on purpose (Argon2id, about half a second).
    [[nodiscard]] Result<Secret> unlockWithPassphrase(const Secret &passphrase);
    [[nodiscard]] Result<Secret> unlockWithRecoveryKey(const QString &typed);
    [[nodiscard]] Result<Secret> unlockWithKeyring(const Secret &secret);
    /// The entry of the keyring to read for that.
    [[nodiscard]] Result<QString> keyringEntry();

    /// Who changes a protection, and where that is noted.
    struct Author {
        ChangeLog &changes;
        Actor actor;
    };
    /// Let one more open `dataKey`, or replace the earlier one of its kind. Errors: Invalid as createWithPassphrase().
    [[nodiscard]] Result<> addPassphrase(const Secret &dataKey, const Secret &passphrase,
                                         const Author &author);
    [[nodiscard]] Result<> addKeyring(const Secret &dataKey, const QString &entry,
                                      const Secret &secret, const Author &author);
    /// Gives what is to be printed: 28 characters of Crockford's base 32 in groups of four. It is
    /// shown this once.
    [[nodiscard]] Result<Secret> addRecoveryKey(const Secret &dataKey, const Author &author);
    /// Errors: Conflict when only a recovery key, or nothing, would stay.
    [[nodiscard]] Result<> remove(VaultProtection protection, const Author &author);

private:
    using Derive = std::function<Result<Secret>(const QString &salt)>;

    /// Errors: KeyMissing while sealed values exist.
    Result<> mayCreate();
    Result<Secret> create(VaultProtection protection, const Result<KeyWrapper> &wrapper);
    Result<> add(VaultProtection protection, const Secret &dataKey,
                 const Result<KeyWrapper> &wrapper, const Author &author);
    Result<Secret> unlock(VaultProtection protection, const Derive &derive);

    Database &m_database;
    VaultKeyRows m_rows;
};

} // namespace vestibule
