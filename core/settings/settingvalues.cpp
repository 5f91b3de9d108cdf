#include "core/settings/settingvalues.h"

#include <QLoggingCategory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.settings")

} // namespace

void UnusableSettings::tell(const QString &name)
{
    const std::lock_guard lock(m_lock);
    if (m_told.contains(name))
        return;
    m_told.insert(name);
    qCWarning(log).noquote() << "What is stored for" << name
                             << "can't be used; its default holds until it is set again.";
}

QString SettingValues::value(const SettingKey<QString> &key) const
{
    const auto stored = m_stored.constFind(key.name);
    if (stored == m_stored.constEnd())
        return key.fallback;
    if (key.accepts(*stored))
        return *stored;
    m_unusable->tell(key.name);
    return key.fallback;
}

int SettingValues::value(const SettingKey<int> &key) const
{
    const auto stored = m_stored.constFind(key.name);
    if (stored == m_stored.constEnd())
        return key.fallback;
    bool isNumber = false;
    const int number = stored->toInt(&isNumber);
    if (isNumber && key.accepts(number))
        return number;
    m_unusable->tell(key.name);
    return key.fallback;
}

bool SettingValues::value(const SettingKey<bool> &key) const
{
    const auto stored = m_stored.constFind(key.name);
    if (stored == m_stored.constEnd())
        return key.fallback;
    if (*stored == u"1"_s || *stored == u"0"_s)
        return *stored == u"1"_s;
    m_unusable->tell(key.name);
    return key.fallback;
}

} // namespace vestibule
