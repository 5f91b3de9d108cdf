#include "core/settings/settings.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Settings::Settings(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<SettingValues> Settings::read()
{
    auto rows = m_database.query(u"SELECT key, value FROM setting"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QString> stored;
    while (rows->next())
        stored.insert(rows->text(0), rows->text(1));
    return SettingValues(std::move(stored));
}

Result<> Settings::put(const QString &name, const QString &value, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    {
        auto rows = m_database.query(u"SELECT value FROM setting WHERE key = ?"_s, {name});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next() && rows->text(0) == value)
            return {};
    }
    const auto written = transaction->execute(
        u"INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at"_s,
        {name, value, toStoreTime(m_clock.now())});
    if (!written)
        return tl::unexpected(written.error());
    Event event;
    event.type = u"setting.updated"_s;
    event.subjectKind = u"setting"_s;
    event.subjectId = name;
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return noted;
    return transaction->commit();
}

Result<> Settings::set(const SettingKey<QString> &key, const QString &value, const Actor &actor)
{
    return put(key.name, value, actor);
}

Result<> Settings::set(const SettingKey<int> &key, int value, const Actor &actor)
{
    return put(key.name, QString::number(value), actor);
}

Result<> Settings::set(const SettingKey<bool> &key, bool value, const Actor &actor)
{
    return put(key.name, value ? u"1"_s : u"0"_s, actor);
}

} // namespace vestibule
