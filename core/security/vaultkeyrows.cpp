#include "core/security/vaultkeyrows.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr VaultProtection allProtections[] = {VaultProtection::Keyring, VaultProtection::Passphrase,
                                              VaultProtection::KeyFile,
                                              VaultProtection::RecoveryKey};

} // namespace

QString vaultProtectionName(VaultProtection protection)
{
    switch (protection) {
    case VaultProtection::Keyring:
        return u"keyring"_s;
    case VaultProtection::Passphrase:
        return u"passphrase"_s;
    case VaultProtection::KeyFile:
        return u"key_file"_s;
    case VaultProtection::RecoveryKey:
        return u"recovery"_s;
    }
    return u"key_file"_s;
}

VaultKeyRows::VaultKeyRows(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<std::vector<VaultProtection>> VaultKeyRows::protections()
{
    auto rows = m_database.query(u"SELECT kind FROM vault_key ORDER BY kind"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<VaultProtection> found;
    while (rows->next()) {
        const QString kind = rows->text(0);
        for (const VaultProtection protection : allProtections) {
            if (vaultProtectionName(protection) == kind)
                found.push_back(protection);
        }
    }
    return found;
}

Result<WrappedKey> VaultKeyRows::find(VaultProtection protection)
{
    auto rows = m_database.query(u"SELECT id, salt, wrapped FROM vault_key WHERE kind = ?"_s,
                                 {vaultProtectionName(protection)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::KeyMissing, vaultProtectionName(protection));
    return WrappedKey{rows->text(0), protection, rows->text(1), rows->text(2)};
}

Result<> VaultKeyRows::put(WriteTransaction &transaction, const WrappedKey &key)
{
    if (const auto replaced = remove(transaction, key.protection); !replaced)
        return replaced;
    return transaction
        .execute(u"INSERT INTO vault_key (id, kind, salt, wrapped, created_at)"
                 " VALUES (?, ?, ?, ?, ?)"_s,
                 {key.id, vaultProtectionName(key.protection), key.salt, key.wrapped,
                  toStoreTime(m_clock.now())})
        .map([](int) {});
}

Result<> VaultKeyRows::remove(WriteTransaction &transaction, VaultProtection protection)
{
    return transaction
        .execute(u"DELETE FROM vault_key WHERE kind = ?"_s, {vaultProtectionName(protection)})
        .map([](int) {});
}

Result<> VaultKeyRows::removeAll(WriteTransaction &transaction)
{
    return transaction.execute(u"DELETE FROM vault_key"_s).map([](int) {});
}

Result<bool> VaultKeyRows::hasSealedValues()
{
    auto rows = m_database.query(
        u"SELECT 1 FROM deployment WHERE pin_sealed <> '' OR wifi_password_sealed <> ''"
        " UNION ALL SELECT 1 FROM service_case WHERE status_token_sealed <> '' LIMIT 1"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

} // namespace vestibule
