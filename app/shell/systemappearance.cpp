#include "app/shell/systemappearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

} // namespace

SystemAppearance::SystemAppearance(QObject &application, const QDBusConnection &bus,
                                   std::function<bool()> paletteIsDark, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_bus(bus),
      m_paletteIsDark(std::move(paletteIsDark)),
      m_isDark(m_paletteIsDark())
{
    m_themeChanged.setSingleShot(true);
    connect(&m_themeChanged, &QTimer::timeout, this, &SystemAppearance::settle);
}

void SystemAppearance::start()
{
    m_application.installEventFilter(this);
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void SystemAppearance::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({group, key});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(key, reply.value().variant());
        answer->deleteLater();
    });
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    // Every window gets it; the palette is read once for all.
    if (event->type() == QEvent::ThemeChange && !m_themeChanged.isActive())
        m_themeChanged.start();
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::takeSetting(const QString &changedGroup, const QString &changedKey,
                                   const QDBusVariant &value)
{
    if (changedGroup == group)
        take(changedKey, value.variant());
}

void SystemAppearance::take(const QString &key, const QVariant &value)
{
    QVariant number = value;
    // "Read" wraps its value twice.
    while (number.canConvert<QDBusVariant>())
        number = number.value<QDBusVariant>().variant();
    if (key == schemeKey)
        takeScheme(number.toUInt());
    else if (key == contrastKey)
        takeContrast(number.toUInt());
}

void SystemAppearance::takeContrast(uint contrast)
{
    const bool isHigh = contrast == 1;
    if (isHigh == m_isHighContrast)
        return;
    m_isHighContrast = isHigh;
    Q_EMIT contrastChanged(isHigh);
}

void SystemAppearance::takeScheme(uint scheme)
{
    switch (scheme) {
    case 1:
        m_wish = true;
        break;
    case 2:
        m_wish = false;
        break;
    default: // no preference
        m_wish.reset();
    }
    settle();
}

void SystemAppearance::settle()
{
    const bool isDark = m_wish ? *m_wish : m_paletteIsDark();
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed(isDark);
}

} // namespace vestibule
