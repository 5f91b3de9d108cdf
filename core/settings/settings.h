#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/settings/settingchanges.h"
#include "core/settings/settingvalues.h"

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// One table of typed keys.
class Settings
{
public:
    Settings(Database &database, ChangeLog &changes, const Clock &clock);

    /// All of them, since nobody may act on a fallback when the store could not be read. Errors: Unavailable.
    [[nodiscard]] Result<SettingValues> read();
    /// Several keys in one transaction: all or none. Each is noted with its name, never the value; storing
    /// what is stored already is no change. Errors: Invalid with the name of the first key whose value breaks its
    /// rule; as WriteTransaction.
    [[nodiscard]] Result<> set(const SettingChanges &changes, const Actor &actor);
    /// The same for one key.
    [[nodiscard]] Result<> set(const SettingKey<QString> &key, const QString &value,
                               const Actor &actor);
    [[nodiscard]] Result<> set(const SettingKey<int> &key, int value, const Actor &actor);
    [[nodiscard]] Result<> set(const SettingKey<bool> &key, bool value, const Actor &actor);

private:
    Result<> put(WriteTransaction &transaction, const QString &name, const QString &value,
                 const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
    std::shared_ptr<UnusableSettings> m_unusable = std::make_shared<UnusableSettings>();
};

} // namespace vestibule
