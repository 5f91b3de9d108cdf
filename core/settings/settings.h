#pragma once

#include "core/base/result.h"
#include "core/settings/settingkey.h"

namespace vestibule {

class Clock;
class Database;
class EventLog;

/// One table of typed keys. Reading a key that was never set gives its fallback.
class Settings
{
public:
    Settings(Database &database, EventLog &events, const Clock &clock);

    [[nodiscard]] QString value(const SettingKey<QString> &key);
    [[nodiscard]] int value(const SettingKey<int> &key);
    [[nodiscard]] bool value(const SettingKey<bool> &key);
    [[nodiscard]] Result<> set(const SettingKey<QString> &key, const QString &value);
    [[nodiscard]] Result<> set(const SettingKey<int> &key, int value);
    [[nodiscard]] Result<> set(const SettingKey<bool> &key, bool value);

private:
    QString stored(const QString &name, const QString &fallback);
    Result<> put(const QString &name, const QString &value);

    Database &m_database;
    EventLog &m_events;
    const Clock &m_clock;
};

} // namespace vestibule
