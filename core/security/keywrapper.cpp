#include "core/security/keywrapper.h"

#include "core/base/id.h"
#include "core/security/keywrap.h"
#include "core/security/vault.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

SealedPlace placeOf(const QString &id)
{
    return {u"vault_key"_s, id, u"wrapped"_s};
}

} // namespace

Result<KeyWrapper> KeyWrapper::fromRandom(const Result<Secret> &secret)
{
    if (!secret)
        return tl::unexpected(secret.error());
    const QString salt = keywrap::newSalt();
    const auto key = keywrap::fromRandom(*secret, salt);
    if (!key)
        return tl::unexpected(key.error());
    return KeyWrapper{makeUuid7(), salt, *key};
}

Result<KeyWrapper> KeyWrapper::fromKeyring(const QString &entry, const Secret &secret)
{
    auto wrapper = fromRandom(secret);
    if (wrapper)
        wrapper->id = entry;
    return wrapper;
}

Result<KeyWrapper> KeyWrapper::fromPassphrase(const Secret &passphrase)
{
    if (passphrase.revealText().size() < shortestPassphrase)
        return failure(ErrorCode::Invalid, u"length"_s, u"passphrase"_s);
    const QString salt = keywrap::newPassphraseSalt();
    const auto key = keywrap::fromPassphrase(passphrase, salt);
    if (!key)
        return tl::unexpected(key.error());
    return KeyWrapper{makeUuid7(), salt, *key};
}

WrappedKey KeyWrapper::wrap(VaultProtection protection, const Secret &dataKey) const
{
    return {id, protection, salt, Vault(key).seal(dataKey, placeOf(id))};
}

Result<Secret> KeyWrapper::unwrap(const WrappedKey &row, const Secret &key)
{
    auto dataKey = Vault(key).open(row.wrapped, placeOf(row.id));
    if (!dataKey || dataKey->revealBytes().size() != keywrap::keyBytes)
        return failure(ErrorCode::Forbidden, vaultProtectionName(row.protection));
    return dataKey;
}

} // namespace vestibule
