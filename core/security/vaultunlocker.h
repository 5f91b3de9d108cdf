#pragma once

#include "core/security/vaultkeys.h"

#include <QString>

#include <functional>

class QObject;

namespace vestibule {

class Clock;
class Keyring;
class Store;

/// What start-up found or made.
struct UnlockedVault {
    Secret dataKey;
    VaultProtection protection = VaultProtection::KeyFile;
    bool isNew = false; ///< the key was made just now
    bool hasNoKeyring = false; ///< the desktop's keyring was asked and did not answer as it should
};

/// Gets the data key when a program starts: from a systemd credential, the key file in the data
/// folder or the desktop's keyring; for a new store it makes one. What is left then is a passphrase
/// or the recovery key, for which the console asks (VaultKeys::unlockWithPassphrase()).
class VaultUnlocker
{
public:
    /// `keyFile`: where the key file of this store is, or is made.
    VaultUnlocker(VaultKeys &keys, QString keyFile);

    /// Without a keyring, at once; for programs without a desktop. A new store gets a key file.
    /// Errors: KeyMissing (detail names a protection that is set up, a passphrase first),
    /// Forbidden (a file is there, but of another store).
    [[nodiscard]] Result<UnlockedVault> unlock();
    /// As unlock(), with a Database of its own.
    [[nodiscard]] static Result<UnlockedVault> unlockStore(Store &store, const Clock &clock);
    /// As unlock(), then asks `keyring`, which may show a dialog of the desktop. A new store's key
    /// goes into the keyring, or into a key file when there is none. `done` is called once, at
    /// once or later, on the thread of `context`, never after its end; this object, its VaultKeys
    /// and `keyring` must live until then. Errors: as unlock().
    void unlock(Keyring &keyring, QObject *context,
                std::function<void(const Result<UnlockedVault> &)> done);

private:
    using Done = std::function<void(const Result<UnlockedVault> &)>;

    Result<UnlockedVault> fromFiles();
    Result<UnlockedVault> makeWithKeyFile();
    Error whatIsMissing(bool wasForbidden);
    void readKeyring(Keyring &keyring, QObject *context, Done done);
    void makeWithKeyring(Keyring &keyring, QObject *context, Done done);

    VaultKeys &m_keys;
    QString m_keyFile;
};

} // namespace vestibule
