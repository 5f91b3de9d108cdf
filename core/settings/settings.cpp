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

QString Settings::stored(const QString &name, const QString &fallback)
{
    auto rows = m_database.query(u"SELECT value FROM setting WHERE key = ?"_s, {name});
    return rows && rows->next() ? rows->text(0) : fallback;
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

QString Settings::value(const SettingKey<QString> &key)
{
    return stored(key.name, key.fallback);
}

int Settings::value(const SettingKey<int> &key)
{
    bool ok = false;
    const int number = stored(key.name, QString::number(key.fallback)).toInt(&ok);
    return ok ? number : key.fallback;
}

bool Settings::value(const SettingKey<bool> &key)
{
    return stored(key.name, key.fallback ? u"1"_s : u"0"_s) == u"1"_s;
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
