#include "core/settings/settings.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/settings/settingsrepository.h"
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
    auto stored = SettingsRepository(m_database).all();
    if (!stored)
        return tl::unexpected(stored.error());
    return SettingValues(std::move(*stored), m_unusable);
}

Result<> Settings::set(const SettingChanges &changes, const Actor &actor)
{
    if (!changes.refused().isEmpty())
        return failure(ErrorCode::Invalid, u"not a value of this setting"_s, changes.refused());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &[name, value] : changes.all()) {
        if (const auto stored = put(*transaction, name, value, actor); !stored)
            return stored;
    }
    return transaction->commit();
}

Result<> Settings::put(WriteTransaction &transaction, const QString &name, const QString &value,
                       const Actor &actor)
{
    const auto before = SettingsRepository(m_database).find(name);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == value)
        return {};
    if (const auto stored = SettingsRepository::put(transaction, name, value, m_clock.now());
        !stored)
        return stored;
    Event event;
    event.type = u"setting.updated"_s;
    event.subjectKind = u"setting"_s;
    event.subjectId = name;
    return m_changes.note(transaction, actor, event);
}

Result<> Settings::set(const SettingKey<QString> &key, const QString &value, const Actor &actor)
{
    return set(SettingChanges().set(key, value), actor);
}

Result<> Settings::set(const SettingKey<int> &key, int value, const Actor &actor)
{
    return set(SettingChanges().set(key, value), actor);
}

Result<> Settings::set(const SettingKey<bool> &key, bool value, const Actor &actor)
{
    return set(SettingChanges().set(key, value), actor);
}

} // namespace vestibule
