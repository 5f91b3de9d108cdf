#include "core/settings/settings.h"

#include "core/base/clock.h"
#include "core/events/eventlog.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Settings::Settings(Database &database, EventLog &events, const Clock &clock)
    : m_database(database),
      m_events(events),
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

Result<> Settings::put(const QString &name, const QString &value)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
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
    if (const auto noted = m_events.append(*transaction, event); !noted)
        return noted;
    return transaction->commit();
}

Result<> Settings::set(const SettingKey<QString> &key, const QString &value)
{
    return put(key.name, value);
}

Result<> Settings::set(const SettingKey<int> &key, int value)
{
    return put(key.name, QString::number(value));
}

Result<> Settings::set(const SettingKey<bool> &key, bool value)
{
    return put(key.name, value ? u"1"_s : u"0"_s);
}

} // namespace vestibule
