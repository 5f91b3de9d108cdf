#include "app/console.h"

#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/navigation.h"
#include "app/shell/casewatch.h"
#include "app/shell/closequestion.h"
#include "app/shell/operatormenu.h"
#include "app/shell/tray.h"
#include "app/shell/windownotice.h"
#include "core/engine/services.h"
#include "core/security/vaultunlocker.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "portalserver/backend.h"

#include <QApplication>
#include <QDesktopServices>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Console::Console(Theme &theme, QSettings &memory, std::unique_ptr<Store> store,
                 const UnlockedVault &vault, CommandLine line)
    : m_theme(theme),
      m_line(std::move(line)),
      m_backend(std::make_unique<Backend>(std::move(store), vault.dataKey, m_line)),
      m_shell(new ShellContext{*m_backend,
                               memory,
                               vault.dataKey,
                               vault.protection,
                               vault.hasNoKeyring,
                               {},
                               [this](const QString &path) { Q_EMIT restoreRequested(path); },
                               [this] { openWizard(); }}),
      m_context(new PageContext{m_theme,
                                m_backend->desk(),
                                m_backend->hub(),
                                m_backend->clock(),
                                {},
                                [this] { return portalFacts(); },
                                [](const QUrl &url) { return QDesktopServices::openUrl(url); },
                                m_shell.get()})
{
    m_settingsChanged.setSingleShot(true);
    m_settingsChanged.setInterval(20ms);
    connect(&m_settingsChanged, &QTimer::timeout, this, &Console::followSettings);
}

Console::~Console()
{
    // The portal stops with the backend and says so when the rest of this is gone already.
    m_backend->portal().disconnect(this);
    m_backend->disconnect(this);
    delete m_wizard;
    m_window.reset();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

Result<> Console::start()
{
    auto database = Database::open(m_backend->store());
    if (!database)
        return tl::unexpected(database.error());
    {
        // Read here once: the window needs it before it can be shown.
        Services services(**database, m_backend->hub(), m_backend->vault(), m_backend->clock());
        const auto settings = readShellSettings(services);
        if (!settings)
            return tl::unexpected(settings.error());
        m_settings = *settings;
    }
    database->reset(); // before the desk opens its own
    if (const auto started = m_backend->start(); !started)
        return started;
    // Before the window: what changes while it is built must not be missed.
    connect(&m_backend->hub(), &EventHub::grew, this, [this] {
        if (!m_settingsChanged.isActive()) // steady events must not put it off for ever
            m_settingsChanged.start();
    });
    dress(m_settings);
    m_context->me = m_settings.me;
    buildWindow(m_line.startPage);
    Q_EMIT windowShown();
    QMetaObject::invokeMethod(this, &Console::startRounds, Qt::QueuedConnection);
    return {};
}

void Console::startRounds()
{
    connect(m_backend.get(), &Backend::portalSettled, this, &Console::portalSettled);
    connect(m_backend.get(), &Backend::portalFailed, this, &Console::showPortalProblem);
    connect(&m_backend->portal(), &PortalServer::changed, this, &Console::portalChanged);
    m_backend->followPortalSettings();

    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::openRequested, this, [this] { raiseWindow(); });
    connect(m_tray.get(), &Tray::quitRequested, this, [this] {
        raiseWindow();
        m_closeQuestion->ask(
            {m_window->hasUnsavedChanges(), false, false, true, m_backend->portal().isRunning()});
    });
    connect(m_tray.get(), &Tray::caseRequested, this, [this](const CaseId &id) {
        raiseWindow();
        m_window->openPage(u"cases"_s, id.toString());
    });
    portalChanged();

    m_caseWatch = std::make_unique<CaseWatch>(m_backend->store(), m_backend->hub(),
                                              m_backend->vault(), m_backend->clock());
    m_caseWatch->setViewer(m_settings.me);
    connect(m_caseWatch.get(), &CaseWatch::freshChanged, this, &Console::showFresh);
    connect(m_caseWatch.get(), &CaseWatch::storeFailed, this, &Console::showStoreProblem);
    connect(m_caseWatch.get(), &CaseWatch::caseReported, m_tray.get(), &Tray::showCase);
    m_caseWatch->start();

    if (!m_settings.wizardFinished && !m_settings.isDemo && !m_line.demo)
        openWizard();
}

void Console::showFresh(const FreshCases &fresh)
{
    if (m_notices.value(Notice::Store) != nullptr) { // it answers again
        setNotice(Notice::Store, nullptr);
        followSettings();
    }
    m_window->setBadge(u"cases"_s, {fresh.count, fresh.isOverdue});
}

void Console::raiseWindow(const QString &page)
{
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!page.isEmpty())
        m_window->openPage(page);
}

PortalFacts Console::portalFacts() const
{
    PortalFacts facts;
    facts.isRunning = m_backend->portal().isRunning();
    facts.baseAddress = m_backend->portal().baseAddress();
    facts.problem = m_shell->portalProblem;
    // This computer reaches itself always; only others say that phones can.
    facts.lastRequestAt = m_backend->portal().state().requests.lastFromOthers();
    return facts;
}

bool Console::closeAsked()
{
    if (m_isQuitting)
        return true;
    m_closeQuestion->ask({m_window->hasUnsavedChanges(), m_tray && m_tray->isThere(),
                          m_settings.keepRunningInTray, m_settings.trayQuestionAsked,
                          m_backend->portal().isRunning()});
    return false;
}

void Console::quitAfterBackup()
{
    if (std::exchange(m_isQuitting, true))
        return;
    m_window->close();
    // Not worth refusing to quit when it fails: the next start tries again.
    m_backend->backups().writeIfDue(this, [this](const Result<> &) { Q_EMIT quitRequested(); });
}

} // namespace vestibule
