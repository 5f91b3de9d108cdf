#pragma once

#include "core/settings/settingkey.h"

#include <QHash>

namespace vestibule {

/// The settings as they were at one moment. A key that was never set gives its fallback.
class SettingValues
{
public:
    explicit SettingValues(QHash<QString, QString> stored = {}) : m_stored(std::move(stored)) { }

    [[nodiscard]] QString value(const SettingKey<QString> &key) const;
    /// A stored text that is no number gives the fallback.
    [[nodiscard]] int value(const SettingKey<int> &key) const;
    [[nodiscard]] bool value(const SettingKey<bool> &key) const;

private:
    QHash<QString, QString> m_stored;
};

} // namespace vestibule
