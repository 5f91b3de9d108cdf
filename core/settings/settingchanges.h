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
        return add(key.name, value, key.accepts(value));
    }
    SettingChanges &set(const SettingKey<int> &key, int value)
    {
        return add(key.name, QString::number(value), key.accepts(value));
    }
    SettingChanges &set(const SettingKey<bool> &key, bool value)
    {
        return add(key.name, value ? QStringLiteral("1") : QStringLiteral("0"), true);
    }

    /// Names of keys with what is stored for them, in the order in which they were set.
    [[nodiscard]] const std::vector<std::pair<QString, QString>> &all() const { return m_all; }
    /// The name of the first key whose value breaks its rule; empty when there is none.
    [[nodiscard]] const QString &refused() const { return m_refused; }

private:
    SettingChanges &add(const QString &name, const QString &value, bool isAccepted)
    {
        m_all.emplace_back(name, value);
        if (!isAccepted && m_refused.isEmpty())
            m_refused = name;
        return *this;
    }

    std::vector<std::pair<QString, QString>> m_all;
    QString m_refused;
};

} // namespace vestibule
