#include "core/security/vaultkeys.h"

#include "core/base/token.h"
#include "core/security/changelog.h"
#include "core/security/keyfile.h"
#include "core/security/keywrap.h"
#include "core/security/keywrapper.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int recoveryCharacters = 28;
constexpr int groupOf = 4;

Event protectionEvent(const QString &type, VaultProtection protection)
{
    Event event;
    event.type = type;
    event.subjectKind = u"vault"_s;
    event.subjectId = vaultProtectionName(protection);
    return event;
}

Secret inGroups(const QString &characters)
{
    QString grouped;
    for (qsizetype i = 0; i < characters.size(); i += groupOf) {
        if (i > 0)
            grouped.append(u'-');
        grouped.append(characters.mid(i, groupOf));
    }
    return Secret(grouped);
}

} // namespace

VaultKeys::VaultKeys(Database &database, const Clock &clock)
    : m_database(database),
      m_rows(database, clock)
{ }

Result<std::vector<VaultProtection>> VaultKeys::protections()
{
    return m_rows.protections();
}

Result<bool> VaultKeys::hasSealedValues()
{
    return m_rows.hasSealedValues();
}

Result<Secret> VaultKeys::createWithKeyFile(const QString &path)
{
    // Before the file is written: a stray one would pass for the key that is missing.
    if (const auto may = mayCreate(); !may)
        return tl::unexpected(may.error());
    return create(VaultProtection::KeyFile, KeyWrapper::fromRandom(keyfile::readOrWrite(path)));
}

Result<Secret> VaultKeys::createWithPassphrase(const Secret &passphrase)
{
    return create(VaultProtection::Passphrase, KeyWrapper::fromPassphrase(passphrase));
}

Result<Secret> VaultKeys::createWithKeyring(const QString &entry, const Secret &secret)
{
    return create(VaultProtection::Keyring, KeyWrapper::fromKeyring(entry, secret));
}

Result<Secret> VaultKeys::unlockWithKeyFile(const QString &path)
{
    const auto secret = keyfile::read(path);
    if (!secret) {
        return failure(secret.error().code == ErrorCode::NotFound ? ErrorCode::KeyMissing
                                                                  : secret.error().code,
                       secret.error().detail);
    }
    return unlock(VaultProtection::KeyFile,
                  [&secret](const QString &salt) { return keywrap::fromRandom(*secret, salt); });
}

Result<Secret> VaultKeys::unlockWithPassphrase(const Secret &passphrase)
{
    return unlock(VaultProtection::Passphrase, [&passphrase](const QString &salt) {
        return keywrap::fromPassphrase(passphrase, salt);
    });
}

Result<Secret> VaultKeys::unlockWithRecoveryKey(const QString &typed)
{
    const Secret secret(normaliseBase32(typed));
    return unlock(VaultProtection::RecoveryKey,
                  [&secret](const QString &salt) { return keywrap::fromRandom(secret, salt); });
}

Result<Secret> VaultKeys::unlockWithKeyring(const Secret &secret)
{
    return unlock(VaultProtection::Keyring,
                  [&secret](const QString &salt) { return keywrap::fromRandom(secret, salt); });
}

Result<QString> VaultKeys::keyringEntry()
{
    return m_rows.find(VaultProtection::Keyring).map([](const WrappedKey &key) { return key.id; });
}

Result<> VaultKeys::addPassphrase(const Secret &dataKey, const Secret &passphrase,
                                  const Author &author)
{
    return add(VaultProtection::Passphrase, dataKey, KeyWrapper::fromPassphrase(passphrase),
               author);
}

Result<> VaultKeys::addKeyring(const Secret &dataKey, const QString &entry, const Secret &secret,
                               const Author &author)
{
    return add(VaultProtection::Keyring, dataKey, KeyWrapper::fromKeyring(entry, secret), author);
}

Result<Secret> VaultKeys::addRecoveryKey(const Secret &dataKey, const Author &author)
{
    const QString characters = makeBase32Token(recoveryCharacters);
    const auto added = add(VaultProtection::RecoveryKey, dataKey,
                           KeyWrapper::fromRandom(Secret(characters)), author);
    if (!added)
        return tl::unexpected(added.error());
    return inGroups(characters);
}

Result<> VaultKeys::remove(VaultProtection protection, const Author &author)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto present = protections();
    if (!present)
        return tl::unexpected(present.error());
    const bool anotherStays = std::any_of(
        present->begin(), present->end(), [protection](VaultProtection other) {
            return other != protection && other != VaultProtection::RecoveryKey;
        });
    if (!anotherStays)
        return failure(ErrorCode::Conflict, u"the last protection of the data key"_s);
    if (const auto gone = m_rows.remove(*transaction, protection); !gone)
        return gone;
    const auto noted = author.changes.note(
        *transaction, author.actor, protectionEvent(u"vault.protection_removed"_s, protection));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<> VaultKeys::mayCreate()
{
    const auto isNeeded = m_rows.hasSealedValues();
    if (!isNeeded)
        return tl::unexpected(isNeeded.error());
    if (*isNeeded)
        return failure(ErrorCode::KeyMissing, u"sealed values need the key they have"_s);
    return {};
}

Result<Secret> VaultKeys::create(VaultProtection protection, const Result<KeyWrapper> &wrapper)
{
    if (!wrapper)
        return tl::unexpected(wrapper.error());
    const Secret dataKey(randomBytes(keywrap::keyBytes));
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto may = mayCreate(); !may)
        return tl::unexpected(may.error());
    if (const auto emptied = m_rows.removeAll(*transaction); !emptied)
        return tl::unexpected(emptied.error());
    const auto kept = m_rows.put(*transaction, wrapper->wrap(protection, dataKey));
    if (!kept)
        return tl::unexpected(kept.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return dataKey;
}

Result<> VaultKeys::add(VaultProtection protection, const Secret &dataKey,
                        const Result<KeyWrapper> &wrapper, const Author &author)
{
    if (!wrapper)
        return tl::unexpected(wrapper.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto kept = m_rows.put(*transaction, wrapper->wrap(protection, dataKey));
    if (!kept)
        return kept;
    const auto noted = author.changes.note(*transaction, author.actor,
                                           protectionEvent(u"vault.protection_set"_s, protection));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<Secret> VaultKeys::unlock(VaultProtection protection, const Derive &derive)
{
    const auto row = m_rows.find(protection);
    if (!row)
        return tl::unexpected(row.error());
    const auto key = derive(row->salt);
    if (!key)
        return key;
    return KeyWrapper::unwrap(*row, *key);
}

} // namespace vestibule
