#include "app/shell/closequestion.h"

#include "app/widgets/messagedialog.h"

namespace vestibule {
using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(QWidget *window) : QObject(window), m_window(window) { }

void CloseQuestion::ask(const CloseSituation &situation)
{
    if (situation.hasUnsavedChanges) {
        CloseSituation rest = situation;
        rest.hasUnsavedChanges = false;
        MessageDialog::ask(m_window,
                           {tr("Something isn't saved yet"),
                            tr("What you typed on an open page is lost when the window closes."),
                            ToneKind::Warning,
                            {}},
                           tr("Close without saving"), true, [this, rest] { ask(rest); });
        return;
    }
    if (situation.hasTray && !situation.wasAsked)
        askAboutTray();
    else if (situation.hasTray && situation.keepRunningInTray)
        Q_EMIT hideRequested();
    else if (situation.isPortalRunning)
        askAboutQuitting();
    else
        Q_EMIT quitRequested();
}

void CloseQuestion::askAboutTray()
{
    auto *dialog = new MessageDialog({tr("Keep the portal running?"),
                                      tr("Vestibule can stay in the tray, so that customers still "
                                         "reach the portal and new cases are "
                                         "announced. You can change this on Settings."),
                                      ToneKind::Info,
                                      {}},
                                     m_window);
    dialog
        ->addAnswer(tr("Quit"), Button::Kind::Normal,
                    [this] {
                        Q_EMIT trayChosen(false);
                        Q_EMIT quitRequested();
                    })
        ->setObjectName(u"quit"_s);
    dialog
        ->addAnswer(tr("Keep running"), Button::Kind::Primary,
                    [this] {
                        Q_EMIT trayChosen(true);
                        Q_EMIT hideRequested();
                    })
        ->setObjectName(u"keep"_s);
    dialog->open();
}

void CloseQuestion::askAboutQuitting()
{
    MessageDialog::ask(
        m_window,
        {tr("Quit Vestibule?"),
         tr("Customers can't reach the portal until you start Vestibule again. People who "
            "scan a label see nothing."),
         ToneKind::Warning,
         {}},
        tr("Quit"), true, [this] { Q_EMIT quitRequested(); });
}

} // namespace vestibule
