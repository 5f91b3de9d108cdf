#pragma once

#include "core/settings/settingkey.h"

#include <utility>
#include <vector>

namespace vestibule {

/// Values for several keys that are stored together: all or none.
class SettingChanges
{
public:
    SettingChanges &set(const SettingKey<QString> &key, const QString &value)
    {
        m_all.emplace_back(key.name, value);
        return *this;
    }
    SettingChanges &set(const SettingKey<int> &key, int value)
    {
        m_all.emplace_back(key.name, QString::number(value));
        return *this;
    }
    SettingChanges &set(const SettingKey<bool> &key, bool value)
    {
        m_all.emplace_back(key.name, value ? QStringLiteral("1") : QStringLiteral("0"));
        return *this;
    }

    /// Names of keys with what is stored for them, in the order in which they were set.
    [[nodiscard]] const std::vector<std::pair<QString, QString>> &all() const { return m_all; }

private:
    std::vector<std::pair<QString, QString>> m_all;
};

} // namespace vestibule
