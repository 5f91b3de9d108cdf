#pragma once

#include "core/settings/settingkey.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>

namespace vestibule {

/// Says in the log that what is stored for a key can't be used: once for each key. For any thread.
class UnusableSettings
{
public:
    void tell(const QString &name);

private:
    std::mutex m_lock;
    QSet<QString> m_told;
};

/// The settings as they were at one moment. A key that was never set gives its fallback, and so does, with a
/// line in the log, a stored text that is no value of the key or breaks its rule.
class SettingValues
{
public:
    explicit SettingValues(
        QHash<QString, QString> stored = {},
        std::shared_ptr<UnusableSettings> unusable = std::make_shared<UnusableSettings>())
        : m_stored(std::move(stored)),
          m_unusable(std::move(unusable))
    { }

    [[nodiscard]] QString value(const SettingKey<QString> &key) const;
    [[nodiscard]] int value(const SettingKey<int> &key) const;
    [[nodiscard]] bool value(const SettingKey<bool> &key) const;

private:
    QHash<QString, QString> m_stored;
    std::shared_ptr<UnusableSettings> m_unusable;
};

} // namespace vestibule
