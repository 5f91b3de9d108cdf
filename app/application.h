#pragma once

#include "app/shell/systemappearance.h"
#include "app/widgets/theme.h"
#include "core/base/clock.h"
#include "core/security/keyring.h"
#include "portalserver/commandline.h"

#include <QPointer>
#include <QSettings>
#include <QThread>

#include <memory>

class QDialog;

namespace vestibule {

class Console;
class CommandDoor;
class Store;
class UnlockDialog;
class Unlocking;
struct Error;
struct UnlockedVault;

/// The console program: opens the store, unlocks it and hands it to a Console; says in a window when one of these
/// can't be done. A second start on the same store raises the first one's window instead.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `keyring` is asked for the store's key.
    Application(CommandLine line, std::unique_ptr<Keyring> keyring, QApplication &application);
    ~Application() override;

    /// finished() may follow at once.
    void start();
    /// Somebody asked the process to end: no questions, but in order.
    void quitNow();

    /// Null until the store is open and unlocked.
    [[nodiscard]] Console *console() const { return m_console.get(); }

Q_SIGNALS:
    void windowShown();
    /// The store can't be used, or its key must be typed; the dialog that says so is open.
    void dialogShown(QDialog *dialog);
    void finished(int exitCode);

private:
    void openStore();
    [[nodiscard]] bool raiseRunningOne() const;
    void showStoreProblem(const Error &error);
    void restore(const QString &path);
    void endRestore(const Result<> &restored);
    void unlock();
    void askForKey(const Error &missing);
    void begin(const UnlockedVault &vault);
    void startOwnSite();
    void closeAll();

    CommandLine m_line;
    SystemClock m_clock;
    Theme m_theme;
    SystemAppearance m_systemAppearance;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<Store> m_store; ///< until a console takes it over
    std::unique_ptr<Unlocking> m_unlocking;
    QPointer<UnlockDialog> m_unlockDialog;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<CommandDoor> m_commands; ///< ends before the console that its commands work in
    std::unique_ptr<QThread> m_restoring; ///< reads the whole copy, so not the windows' thread
};

} // namespace vestibule
