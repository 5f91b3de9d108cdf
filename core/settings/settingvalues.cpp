#include "core/settings/settingvalues.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString SettingValues::value(const SettingKey<QString> &key) const
{
    return m_stored.value(key.name, key.fallback);
}

int SettingValues::value(const SettingKey<int> &key) const
{
    bool ok = false;
    const int number = m_stored.value(key.name).toInt(&ok);
    return ok ? number : key.fallback;
}

bool SettingValues::value(const SettingKey<bool> &key) const
{
    return m_stored.value(key.name, key.fallback ? u"1"_s : u"0"_s) == u"1"_s;
}

} // namespace vestibule
