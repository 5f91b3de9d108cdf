// The part of Console that builds the window and follows what it shows.
#include "app/console.h"
#include "app/frame/commandpalette.h"
#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/navigation.h"
#include "app/palette/storesources.h"
#include "app/shell/casewatch.h"
#include "app/shell/closequestion.h"
#include "app/shell/errortext.h"
#include "app/shell/operatormenu.h"
#include "app/shell/portalproblem.h"
#include "app/shell/tray.h"
#include "app/shell/windownotice.h"
#include "app/widgets/theme.h"
#include "core/engine/services.h"
#include "portalserver/backend.h"
#include "portalserver/http/listensocket.h"
#include "portalserver/lanaddress.h"

#include <QApplication>
#include <QSettings>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Appearance appearanceFrom(const QString &word)
{
    return word == u"dark"_s ? Appearance::Dark
        : word == u"light"_s ? Appearance::Light
                             : Appearance::FollowSystem;
}

/// A technician works with devices, their labels and cases; the rest is for managers.
QList<NavigationEntry> entriesFor(const Operator *person, QList<NavigationEntry> all)
{
    if (person == nullptr || person->role == Operator::Role::Manager)
        return all;
    static const QStringList forTechnicians{u"cases"_s, u"devices"_s};
    all.removeIf([](const NavigationEntry &entry) { return !forTechnicians.contains(entry.id); });
    return all;
}

} // namespace

void Console::dress(const ShellSettings &settings)
{
    m_theme.setAppearance(appearanceFrom(settings.appearance));
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    QLocale locale = settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English); // a desktop without a language reads English
    QLocale::setDefault(locale);
    if (m_translator->load(locale, u"console"_s, u"_"_s, u":/console/translations"_s))
        QCoreApplication::installTranslator(m_translator.get());
}

void Console::buildWindow(const QString &page)
{
    const bool wasThere = m_window != nullptr;
    const QString current = wasThere ? m_window->currentPageId() : page;
    const bool hadWizard = m_wizard != nullptr;
    m_window.reset(); // and its wizard with it, which keeps what was typed
    m_window = std::make_unique<MainWindow>(
        entriesFor(m_settings.person(m_settings.me), navigation(*m_context)), m_shell->memory);
    m_window->setCloseHandler([this] { return closeAsked(); });
    m_closeQuestion = new CloseQuestion(m_window.get());
    connect(m_closeQuestion, &CloseQuestion::hideRequested, m_window.get(), &QWidget::hide);
    connect(m_closeQuestion, &CloseQuestion::quitRequested, this, &Console::quitAfterBackup);
    connect(m_closeQuestion, &CloseQuestion::trayChosen, this, [this](bool keepsRunning) {
        m_settings.trayQuestionAsked = true;
        m_settings.keepRunningInTray = keepsRunning;
        m_backend->desk().post([keepsRunning](Services &services) {
            (void)services.settings.set(settingkeys::keepRunningInTray, keepsRunning);
            (void)services.settings.set(settingkeys::trayQuestionAsked, true);
        });
    });
    m_operatorMenu = new OperatorMenu(m_backend->desk(), m_window.get());
    connect(m_operatorMenu, &OperatorMenu::switched, this, &Console::switchTo);
    connect(m_operatorMenu, &OperatorMenu::peopleRequested, m_window.get(),
            [this] { m_window->openPage(u"settings"_s, u"operators"_s); });
    m_window->rail()->setOperatorMenu(m_operatorMenu);
    const auto open = [this](const QString &pageId, const QString &subject) {
        m_window->openPage(pageId, subject);
    };
    for (auto &source : storeSources(*m_context, open))
        m_window->palette()->addSource(std::move(source));
    fillRail();
    showNotices();
    m_window->openPage(m_window->rememberedPageId());
    if (!current.isEmpty())
        m_window->openPage(current);
    m_window->show();
    if (hadWizard)
        openWizard();
    if (m_caseWatch) {
        m_caseWatch->start();
        m_backend->followPortalSettings();
    }
}

void Console::fillRail()
{
    m_window->rail()->setWorkspace(
        m_settings.workspaceName.isEmpty() ? tr("Vestibule") : m_settings.workspaceName,
        m_settings.sites.size() == 1 ? m_settings.sites.first()
                                     : tr("%n site(s)", nullptr, int(m_settings.sites.size())));
    const Operator *me = m_settings.person(m_settings.me);
    if (me != nullptr)
        m_window->rail()->setOperator(me->id.toString(), me->name,
                                      me->role == Operator::Role::Manager ? tr("Manager")
                                                                          : tr("Technician"));
    else
        m_window->rail()->setOperator({}, tr("Nobody yet"), tr("Set up your site first"));
    m_operatorMenu->setPeople(m_settings.operators, m_settings.me);
}

void Console::followSettings()
{
    m_backend->desk().ask(
        this, [](Services &services) { return readShellSettings(services); },
        [this](const Result<ShellSettings> &settings) {
            // Until the store answers again the window stays as it is.
            if (settings)
                takeSettings(*settings);
        });
}

void Console::takeSettings(const ShellSettings &settings)
{
    if (settings == m_settings)
        return;
    const ShellSettings before = std::exchange(m_settings, settings);
    m_context->me = m_settings.me;
    if (before.appearance != m_settings.appearance)
        m_theme.setAppearance(appearanceFrom(m_settings.appearance));
    const Operator *was = before.person(before.me);
    const Operator *is = m_settings.person(m_settings.me);
    const bool hasOtherPages = was != nullptr && is != nullptr && was->role != is->role;
    if (before.language != m_settings.language || hasOtherPages) {
        dress(m_settings);
        buildWindow({});
        return;
    }
    fillRail();
    showNotices();
}

void Console::setNotice(Notice kind, WindowNotice *notice)
{
    delete m_notices.value(kind);
    m_notices.insert(kind, notice);
    if (notice != nullptr)
        m_window->addNotice(notice);
}

void Console::showNotices()
{
    WindowNotice *demo = nullptr;
    if (m_settings.isDemo) {
        demo = new WindowNotice(ToneKind::Info, tr("This is a demo"),
                                tr("Its site, devices and cases are made up. Nothing you do here "
                                   "touches your own data."),
                                tr("Set up your own site"));
        connect(demo, &WindowNotice::activated, this, &Console::ownSiteRequested);
    }
    setNotice(Notice::Demo, demo);
    WindowNotice *unfinished = nullptr;
    if (!m_settings.isDemo && !m_settings.wizardFinished) {
        unfinished = new WindowNotice(ToneKind::Info, tr("The set-up isn't finished"),
                                      tr("It goes on where you left it; nothing was lost."),
                                      tr("Continue the set-up"));
        connect(unfinished, &WindowNotice::activated, this, &Console::openWizard);
    }
    setNotice(Notice::Wizard, unfinished);
}

void Console::portalChanged()
{
    const PortalServer &portal = m_backend->portal();
    if (portal.isRunning() && !m_shell->portalProblem.isEmpty()) {
        m_shell->portalProblem.clear();
        setNotice(Notice::Portal, nullptr);
    }
    if (m_tray)
        m_tray->setPortal(portal.isRunning(), portal.baseAddress());
    m_window->setBadge(u"server"_s, {m_shell->portalProblem.isEmpty() ? 0 : 1, true});
    fillRail();
}

void Console::showPortalProblem(const Error &error)
{
    m_backend->desk().ask(
        this, [](Services &services) { return services.settings.read(); },
        [this, error](const Result<SettingValues> &settings) {
            const int port = settings.value_or(SettingValues()).value(settingkeys::portalPort);
            const auto asked = m_line.portalPort.value_or(static_cast<quint16>(port));
            m_shell->portalProblem = settings ? portalProblemSentence(error, asked)
                                              : storeErrorSentence(settings.error());
            auto *notice = new WindowNotice(
                ToneKind::Danger, tr("The portal is off"), m_shell->portalProblem,
                isPortTaken(error) ? tr("Use the next free port") : tr("Open Server"));
            connect(notice, &WindowNotice::activated, this, [this, isTaken = isPortTaken(error)] {
                if (isTaken)
                    takeNextFreePort();
                else
                    m_window->openPage(u"server"_s);
            });
            setNotice(Notice::Portal, notice);
            portalChanged();
        });
}

void Console::takeNextFreePort()
{
    m_backend->desk().post([address = m_line.portalListen](Services &services) {
        const auto settings = services.settings.read();
        if (!settings)
            return;
        const QString chosen = address.value_or(settings->value(settingkeys::portalAddress));
        const QHostAddress host = chosen.isEmpty() ? defaultPortalAddress() : QHostAddress(chosen);
        const int port = settings->value(settingkeys::portalPort);
        const quint16 free = nextFreePort(host, static_cast<quint16>(port));
        if (free != 0)
            (void)services.settings.set(settingkeys::portalPort, free);
    });
}

void Console::openWizard()
{
    if (!m_wizard) {
        m_wizard = new Wizard(*m_context, *m_shell, m_window.get());
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &Wizard::pageRequested, m_window.get(), &MainWindow::openPage);
    }
    m_wizard->show();
    m_wizard->raise();
}

void Console::switchTo(const OperatorId &id)
{
    m_backend->desk().post([id](Services &services) {
        (void)services.settings.set(settingkeys::currentOperator, id.toString());
    });
}

} // namespace vestibule
