#include "app/shell/tray.h"

#include "app/widgets/icons.h"

#include <QSystemTrayIcon>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 120;

/// Notification daemons read a subset of HTML where they find it, so no "<" or "&" reaches them as such.
QString withoutMarkup(QString words)
{
    words.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
    words = words.simplified();
    return words.size() > mostCharacters ? QString(words.left(mostCharacters - 1) + u'…') : words;
}

} // namespace

Tray::Tray(QObject *parent) : QObject(parent), m_state(m_menu.addAction(QString()))
{
    m_state->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Vestibule")), &QAction::triggered, this,
            &Tray::openRequested);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    setPortal(false, {});
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(themedIcon(u"brand"_s));
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT caseRequested(m_shown); });
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isThere() const
{
    return m_icon != nullptr && QSystemTrayIcon::isSystemTrayAvailable();
}

QString Tray::caseMessage(const CaseSummary &summary)
{
    const QString where = summary.deviceName.isEmpty() ? summary.deploymentName
                                                       : summary.deviceName;
    return withoutMarkup(tr("%1 – %2").arg(summary.title, where));
}

void Tray::showCase(const CaseSummary &summary)
{
    if (!isThere())
        return;
    m_shown = summary.id;
    m_icon->showMessage(tr("New case %1").arg(withoutMarkup(summary.number)), caseMessage(summary),
                        themedIcon(u"inbox"_s));
}

void Tray::setPortal(bool isRunning, const QString &baseAddress)
{
    m_state->setText(isRunning ? tr("Portal on: %1").arg(baseAddress) : tr("Portal off"));
    if (m_icon)
        m_icon->setToolTip(tr("Vestibule – %1").arg(m_state->text()));
}

} // namespace vestibule
