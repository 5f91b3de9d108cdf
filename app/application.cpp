#include "app/application.h"

#include "app/console.h"
#include "app/shell/storeproblem.h"
#include "app/shell/unlockdialog.h"
#include "app/shell/unlocking.h"
#include "app/words/errortext.h"
#include "core/store/controlsocket.h"
#include "core/store/store.h"
#include "portalserver/commands/commanddoor.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QProcess>

namespace vestibule {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(applicationLog, "vestibule.application")

Application::Application(CommandLine line, std::unique_ptr<Keyring> keyring,
                         QApplication &application)
    : m_line(std::move(line)),
      m_theme(application),
      m_systemAppearance(application, QDBusConnection::sessionBus(),
                         [this] { return m_theme.isSystemPaletteDark(); }),
      m_keyring(std::move(keyring))
{ }

Application::~Application()
{
    if (m_restoring)
        m_restoring->wait();
    closeAll();
}

void Application::start()
{
    m_theme.apply();
    connect(&m_systemAppearance, &SystemAppearance::changed, &m_theme, &Theme::setSystemDark);
    connect(&m_systemAppearance, &SystemAppearance::contrastChanged, &m_theme,
            &Theme::setHighContrast);
    m_systemAppearance.start();
    openStore();
}

void Application::openStore()
{
    closeAll(); // a second try must not meet the lock of the first
    auto store = Store::open(m_line.store);
    if (store) {
        m_store = std::move(*store);
        unlock();
        return;
    }
    if (store.error().code == ErrorCode::Locked && raiseRunningOne()) {
        Q_EMIT finished(0);
        return;
    }
    showStoreProblem(store.error());
}

bool Application::raiseRunningOne() const
{
    const auto answer = ControlSocket::ask(
        m_line.store, {{u"command"_s, u"raise"_s}, {u"page"_s, m_line.startPage}});
    return answer && answer->value(u"ok"_s).toBool();
}

void Application::showStoreProblem(const Error &error)
{
    qCWarning(applicationLog).noquote()
        << "The store can't be used:" << errorCodeName(error.code) << error.detail;
    auto *dialog = new StoreProblem(error, m_line.store.dataDirectory);
    connect(dialog, &StoreProblem::quitRequested, this, [this] { Q_EMIT finished(1); });
    connect(dialog, &StoreProblem::retryRequested, this, &Application::openStore,
            Qt::QueuedConnection);
    connect(dialog, &StoreProblem::restoreRequested, this, &Application::restore,
            Qt::QueuedConnection);
    dialog->open();
    Q_EMIT dialogShown(dialog);
}

void Application::restore(const QString &path)
{
    closeAll();
    const auto restored = std::make_shared<Result<>>();
    m_restoring.reset(
        QThread::create([restored, path, location = m_line.store, now = m_clock.now()] {
            const auto locks = StoreLock::acquireAll(location);
            *restored = locks ? backup::restore(location, path, now)
                              : Result<>(tl::unexpected(locks.error()));
        }));
    connect(m_restoring.get(), &QThread::finished, this,
            [this, restored] { endRestore(*restored); });
    m_restoring->start();
}

void Application::endRestore(const Result<> &restored)
{
    m_restoring->wait(); // it has said its last word, but may still be ending
    if (restored) {
        openStore();
        return;
    }
    auto *dialog = new MessageDialog(
        {tr("The backup can't be restored"),
         tr("The store was left as it was. %1").arg(storeErrorSentence(restored.error())),
         ToneKind::Danger, errorDetails(restored.error())});
    dialog->addAnswer(tr("Close"), Button::Kind::Primary);
    connect(dialog, &QDialog::finished, this, &Application::openStore, Qt::QueuedConnection);
    dialog->open();
    Q_EMIT dialogShown(dialog);
}

void Application::unlock()
{
    m_unlocking = std::make_unique<Unlocking>(*m_store, *m_keyring, m_clock);
    connect(m_unlocking.get(), &Unlocking::unlocked, this, &Application::begin);
    connect(m_unlocking.get(), &Unlocking::typingNeeded, this, &Application::askForKey);
    connect(m_unlocking.get(), &Unlocking::failed, this, &Application::showStoreProblem);
    m_unlocking->start();
}

void Application::askForKey(const Error &missing)
{
    m_unlockDialog = new UnlockDialog(missing);
    m_unlockDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_unlockDialog, &UnlockDialog::typed, m_unlocking.get(), &Unlocking::tryTyped);
    connect(m_unlocking.get(), &Unlocking::wrong, m_unlockDialog, &UnlockDialog::showWrong);
    connect(m_unlockDialog, &QDialog::rejected, this, [this] { Q_EMIT finished(0); });
    m_unlockDialog->open();
    Q_EMIT dialogShown(m_unlockDialog);
}

void Application::begin(const UnlockedVault &vault)
{
    if (m_unlockDialog) {
        m_unlockDialog->disconnect(this);
        m_unlockDialog->close();
    }
    m_unlocking.release()->deleteLater(); // this may be its own signal
    m_memory = std::make_unique<QSettings>(QString(m_line.store.dataDirectory + u"/window.ini"_s),
                                           QSettings::IniFormat);
    m_console = std::make_unique<Console>(m_theme, *m_memory, std::move(m_store), vault, m_line);
    connect(m_console.get(), &Console::quitRequested, this, &Application::quitNow,
            Qt::QueuedConnection);
    connect(m_console.get(), &Console::restoreRequested, this, &Application::restore,
            Qt::QueuedConnection);
    connect(m_console.get(), &Console::ownSiteRequested, this, &Application::startOwnSite,
            Qt::QueuedConnection);
    connect(m_console.get(), &Console::windowShown, this, &Application::windowShown);
    if (const auto started = m_console->start(); !started) {
        showStoreProblem(started.error());
        return;
    }
    m_commands = std::make_unique<CommandDoor>(m_console->backend());
    connect(m_commands.get(), &CommandDoor::raiseRequested, m_console.get(), &Console::raiseWindow);
    if (const auto opened = m_commands->open(); !opened)
        qCWarning(applicationLog).noquote()
            << "Neither a second start nor commands can reach this program:"
            << opened.error().detail;
}

void Application::startOwnSite()
{
    // The demo goes only when the other one runs: nobody is left without a window.
    if (QProcess::startDetached(QApplication::applicationFilePath(), {}))
        quitNow();
    else
        qCWarning(applicationLog) << "The console could not be started a second time";
}

void Application::quitNow()
{
    closeAll();
    Q_EMIT finished(0);
}

void Application::closeAll()
{
    m_commands.reset();
    m_console.reset();
    m_unlocking.reset();
    m_store.reset();
}

} // namespace vestibule
