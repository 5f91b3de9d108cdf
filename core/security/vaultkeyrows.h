#pragma once

#include "core/base/result.h"

#include <vector>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// What keeps the data key.
enum class VaultProtection { Keyring, Passphrase, KeyFile, RecoveryKey };

/// The word for `protection` in the store: keyring, passphrase, key_file, recovery.
QString vaultProtectionName(VaultProtection protection);

/// The data key as one protection wrapped it.
struct WrappedKey {
    QString id;
    VaultProtection protection = VaultProtection::KeyFile;
    QString salt;
    QString wrapped;
    friend bool operator==(const WrappedKey &, const WrappedKey &) = default;
};

/// The rows of VaultKeys.
class VaultKeyRows
{
public:
    VaultKeyRows(Database &database, const Clock &clock);

    [[nodiscard]] Result<std::vector<VaultProtection>> protections();
    /// Errors: KeyMissing when `protection` isn't set up.
    [[nodiscard]] Result<WrappedKey> find(VaultProtection protection);
    /// Puts `key` in the place of the one of its kind.
    [[nodiscard]] Result<> put(WriteTransaction &transaction, const WrappedKey &key);
    [[nodiscard]] Result<> remove(WriteTransaction &transaction, VaultProtection protection);
    [[nodiscard]] Result<> removeAll(WriteTransaction &transaction);
    /// Whether any table holds a sealed value.
    [[nodiscard]] Result<bool> hasSealedValues();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
