#pragma once

#include "app/pagecontext.h"
#include "app/shell/shellsettings.h"
#include "app/shellcontext.h"
#include "app/wizard/wizard.h"
#include "core/base/result.h"
#include "portalserver/commandline.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QTranslator>

#include <memory>

namespace vestibule {

class Backend;
class CaseWatch;
class CloseQuestion;
class MainWindow;
class OperatorMenu;
class Store;
class Tray;
class WindowNotice;
struct FreshCases;
struct UnlockedVault;

/// The running console: backend, window, tray and what goes on around them, on an open and unlocked store.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `theme` and `memory` must outlive the console.
    Console(Theme &theme, QSettings &memory, std::unique_ptr<Store> store,
            const UnlockedVault &vault, CommandLine line);
    ~Console() override;

    /// Errors: those of Backend::start().
    [[nodiscard]] Result<> start();
    /// Brings the window to the front and opens `page` if it isn't empty.
    void raiseWindow(const QString &page = {});

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Wizard *wizard() const { return m_wizard; }
    [[nodiscard]] Backend &backend() const { return *m_backend; }
    [[nodiscard]] PageContext &context() { return *m_context; }

Q_SIGNALS:
    void windowShown();
    void quitRequested();
    void restoreRequested(const QString &path);
    void ownSiteRequested();

private:
    enum class Notice { Demo, Wizard, Portal, Store };

    void followSettings();
    void takeSettings(const ShellSettings &settings);
    void dress(const ShellSettings &settings);
    void buildWindow(const QString &page);
    void fillRail();
    void startRounds();
    void showFresh(const FreshCases &fresh);
    void showStoreProblem(const Error &error);
    void act(std::function<Result<>(Services &)> work);
    void countLabels();
    void setNotice(Notice kind, WindowNotice *notice);
    void showNotices();
    void askForOwnSite();
    void portalSettled();
    void showPortalProblem(const Error &error);
    void showPortalNotice(const QString &sentence, bool offersFreePort);
    QString sentenceFor(const Error &error, int chosenPort) const;
    void takeNextFreePort();
    void portalChanged();
    void openWizard();
    void switchTo(const OperatorId &id);
    [[nodiscard]] bool closeAsked();
    void quitAfterBackup();
    [[nodiscard]] PortalFacts portalFacts() const;

    Theme &m_theme;
    CommandLine m_line;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<ShellContext> m_shell;
    std::unique_ptr<PageContext> m_context;
    ShellSettings m_settings;
    QTimer m_settingsChanged;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<CaseWatch> m_caseWatch;
    std::unique_ptr<MainWindow> m_window;
    CloseQuestion *m_closeQuestion = nullptr;
    OperatorMenu *m_operatorMenu = nullptr;
    QPointer<Wizard> m_wizard;
    QHash<Notice, QPointer<WindowNotice>> m_notices;
    bool m_isQuitting = false;
};

} // namespace vestibule
