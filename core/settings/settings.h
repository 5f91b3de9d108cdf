#pragma once

#include "core/base/result.h"
#include "core/settings/settingvalues.h"

namespace vestibule {

class Clock;
class Database;
class EventLog;

/// One table of typed keys.
class Settings
{
public:
    Settings(Database &database, EventLog &events, const Clock &clock);

    /// All of them, since nobody may act on a fallback when the store could not be read. Errors: Unavailable.
    [[nodiscard]] Result<SettingValues> read();
    [[nodiscard]] Result<> set(const SettingKey<QString> &key, const QString &value);
    [[nodiscard]] Result<> set(const SettingKey<int> &key, int value);
    [[nodiscard]] Result<> set(const SettingKey<bool> &key, bool value);

private:
    Result<> put(const QString &name, const QString &value);

    Database &m_database;
    EventLog &m_events;
    const Clock &m_clock;
};

} // namespace vestibule
