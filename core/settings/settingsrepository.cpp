#include "core/settings/settingsrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<QHash<QString, QString>> SettingsRepository::all()
{
    auto rows = m_database.query(u"SELECT key, value FROM setting"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QString> stored;
    while (rows->next())
        stored.insert(rows->text(0), rows->text(1));
    return stored;
}

Result<std::optional<QString>> SettingsRepository::find(const QString &name)
{
    auto rows = m_database.query(u"SELECT value FROM setting WHERE key = ?"_s, {name});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(rows->text(0)) : std::nullopt;
}

Result<> SettingsRepository::put(WriteTransaction &transaction, const QString &name,
                                 const QString &value, const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at"_s,
        {name, value, toStoreTime(at)});
}

} // namespace vestibule
