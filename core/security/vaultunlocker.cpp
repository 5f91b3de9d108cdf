#include "core/security/vaultunlocker.h"

#include "core/base/id.h"
#include "core/base/token.h"
#include "core/security/keyfile.h"
#include "core/security/keyring.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QObject>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int keyringSecretBits = 256;

bool contains(const std::vector<VaultProtection> &all, VaultProtection wanted)
{
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

} // namespace

VaultUnlocker::VaultUnlocker(VaultKeys &keys, QString keyFile)
    : m_keys(keys),
      m_keyFile(std::move(keyFile))
{ }

Result<UnlockedVault> VaultUnlocker::unlock()
{
    const auto present = m_keys.protections();
    if (!present)
        return tl::unexpected(present.error());
    return present->empty() ? makeWithKeyFile() : fromFiles();
}

Result<UnlockedVault> VaultUnlocker::unlockStore(Store &store, const Clock &clock)
{
    auto database = Database::open(store);
    if (!database)
        return tl::unexpected(database.error());
    VaultKeys keys(**database, clock);
    return VaultUnlocker(keys, store.location().keyFile()).unlock();
}

void VaultUnlocker::unlock(Keyring &keyring, QObject *context, Done done)
{
    const auto present = m_keys.protections();
    if (!present)
        return done(tl::unexpected(present.error()));
    if (present->empty()) {
        if (!keyfile::systemdCredential().isEmpty())
            return done(makeWithKeyFile());
        return makeWithKeyring(keyring, context, std::move(done));
    }
    const auto unlocked = fromFiles();
    if (unlocked || !contains(*present, VaultProtection::Keyring))
        return done(unlocked);
    readKeyring(keyring, context, std::move(done));
}

Result<UnlockedVault> VaultUnlocker::fromFiles()
{
    bool wasForbidden = false;
    for (const QString &path : {keyfile::systemdCredential(), m_keyFile}) {
        if (path.isEmpty())
            continue;
        const auto key = m_keys.unlockWithKeyFile(path);
        if (key)
            return UnlockedVault{*key, VaultProtection::KeyFile, false, false};
        wasForbidden = wasForbidden || key.error().code == ErrorCode::Forbidden;
    }
    return tl::unexpected(whatIsMissing(wasForbidden));
}

Result<UnlockedVault> VaultUnlocker::makeWithKeyFile()
{
    const QString credential = keyfile::systemdCredential();
    const auto key = m_keys.createWithKeyFile(credential.isEmpty() ? m_keyFile : credential);
    if (!key)
        return tl::unexpected(key.error());
    return UnlockedVault{*key, VaultProtection::KeyFile, true, false};
}

Error VaultUnlocker::whatIsMissing(bool wasForbidden)
{
    const auto present = m_keys.protections();
    if (!present)
        return present.error();
    for (const VaultProtection protection :
         {VaultProtection::Passphrase, VaultProtection::Keyring, VaultProtection::KeyFile}) {
        if (!contains(*present, protection))
            continue;
        const bool isWrongFile = wasForbidden && protection == VaultProtection::KeyFile;
        return {isWrongFile ? ErrorCode::Forbidden : ErrorCode::KeyMissing,
                vaultProtectionName(protection),
                {}};
    }
    return {ErrorCode::KeyMissing, vaultProtectionName(VaultProtection::RecoveryKey), {}};
}

void VaultUnlocker::readKeyring(Keyring &keyring, QObject *context, Done done)
{
    const auto entry = m_keys.keyringEntry();
    if (!entry)
        return done(tl::unexpected(entry.error()));
    keyring.read(*entry, context, [this, done = std::move(done)](const Result<Secret> &secret) {
        if (!secret)
            return done(tl::unexpected(whatIsMissing(false)));
        const auto key = m_keys.unlockWithKeyring(*secret);
        if (!key)
            return done(tl::unexpected(key.error()));
        done(UnlockedVault{*key, VaultProtection::Keyring, false, false});
    });
}

void VaultUnlocker::makeWithKeyring(Keyring &keyring, QObject *context, Done done)
{
    const auto isNeeded = m_keys.hasSealedValues();
    if (!isNeeded)
        return done(tl::unexpected(isNeeded.error()));
    if (*isNeeded)
        return done(failure(ErrorCode::KeyMissing, u"sealed values need the key they have"_s));
    const Secret secret(makeToken(keyringSecretBits));
    const QString entry = makeUuid7();
    keyring.write(entry, secret, context,
                  [this, entry, secret, done = std::move(done)](const Result<> &written) {
                      if (!written) {
                          auto made = makeWithKeyFile();
                          if (made)
                              made->hasNoKeyring = true;
                          return done(made);
                      }
                      const auto key = m_keys.createWithKeyring(entry, secret);
                      if (!key)
                          return done(tl::unexpected(key.error()));
                      done(UnlockedVault{*key, VaultProtection::Keyring, true, false});
                  });
}

} // namespace vestibule
