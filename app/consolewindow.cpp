// The part of Console that builds the window and follows what it shows.
#include "app/console.h"
#include "app/frame/commandpalette.h"
#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/navigation.h"
#include "app/palette/storesources.h"
#include "app/shell/casewatch.h"
#include "app/shell/closequestion.h"
#include "app/shell/operatormenu.h"
#include "app/widgets/theme.h"
#include "app/words/errortext.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "portalserver/backend.h"

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

/// A technician works with devices, their labels and the cases assigned to them; the rest is for managers.
QList<NavigationEntry> entriesFor(const Operator *person, QList<NavigationEntry> all)
{
    if (person == nullptr || person->role == Operator::Role::Manager)
        return all;
    static const QStringList forTechnicians{u"cases"_s, u"devices"_s, u"labels"_s};
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
    const QList<NavigationEntry> entries = entriesFor(m_settings.person(m_settings.me),
                                                      navigation(*m_context));
    m_context->pages.clear();
    for (const NavigationEntry &entry : entries)
        m_context->pages.append(entry.id);
    m_window = std::make_unique<MainWindow>(entries, m_shell->memory);
    m_window->setCloseHandler([this] { return closeAsked(); });
    m_closeQuestion = new CloseQuestion(m_window.get());
    connect(m_closeQuestion, &CloseQuestion::hideRequested, m_window.get(), &QWidget::hide);
    connect(m_closeQuestion, &CloseQuestion::quitRequested, this, &Console::quitAfterBackup);
    connect(m_closeQuestion, &CloseQuestion::trayChosen, this, [this](bool keepsRunning) {
        m_settings.trayQuestionAsked = true;
        m_settings.keepRunningInTray = keepsRunning;
        act([keepsRunning, actor = Actor::byOperator(m_settings.me)](Services &services) {
            return services.settings.set(SettingChanges()
                                             .set(settingkeys::keepRunningInTray, keepsRunning)
                                             .set(settingkeys::trayQuestionAsked, true),
                                         actor);
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
                                     : tr("%n deployments", nullptr, int(m_settings.sites.size())));
    const Operator *me = m_settings.person(m_settings.me);
    if (me != nullptr)
        m_window->rail()->setOperator(me->id.toString(), me->name,
                                      me->role == Operator::Role::Manager ? tr("Manager")
                                                                          : tr("Technician"));
    else
        m_window->rail()->setOperator({}, tr("Nobody yet"), tr("Set up your deployment first"));
    m_operatorMenu->setPeople(m_settings.operators, m_settings.me);
}

void Console::followSettings()
{
    countLabels();
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
    if (m_caseWatch)
        m_caseWatch->setViewer(m_settings.me);
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
    if (before.me != m_settings.me)
        m_window->tellOperatorChanged();
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
    act([id](Services &services) {
        return services.settings.set(settingkeys::currentOperator, id.toString(),
                                     Actor::byOperator(id));
    });
}

} // namespace vestibule
