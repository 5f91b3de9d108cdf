#include "app/shell/closequestion.h"

#include "app/widgets/messagedialog.h"

namespace vestibule {
using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(QWidget *window) : QObject(window), m_window(window) { }

void CloseQuestion::ask(const CloseSituation &situation)
{
    if (m_dialog) { // from the tray one may ask again and again
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (situation.hasTray && !situation.wasAsked)
        askAboutTray(situation.hasUnsavedChanges);
    else if (situation.hasTray && situation.keepRunningInTray)
        Q_EMIT hideRequested(); // nothing is lost by that
    else
        quit(situation.hasUnsavedChanges, situation.isPortalRunning);
}

void CloseQuestion::quit(bool hasUnsavedChanges, bool isPortalRunning)
{
    if (hasUnsavedChanges)
        askAboutUnsaved(isPortalRunning);
    else if (isPortalRunning)
        askAboutQuitting();
    else
        Q_EMIT quitRequested();
}

void CloseQuestion::askAboutUnsaved(bool isPortalRunning)
{
    m_dialog = MessageDialog::ask(
        m_window,
        {tr("Something isn't saved yet"),
         tr("What you typed on an open page is lost when Vestibule ends."),
         ToneKind::Warning,
         {}},
        tr("Quit without saving"), true, [this, isPortalRunning] { quit(false, isPortalRunning); });
}

void CloseQuestion::askAboutTray(bool hasUnsavedChanges)
{
    m_dialog = new MessageDialog({tr("Keep the portal running?"),
                                  tr("Vestibule can stay in the tray, so that customers still "
                                     "reach the portal and new cases are "
                                     "announced. You can change this on Settings."),
                                  ToneKind::Info,
                                  {}},
                                 m_window);
    m_dialog
        ->addAnswer(tr("Quit"), Button::Kind::Normal,
                    [this, hasUnsavedChanges] {
                        Q_EMIT trayChosen(false);
                        quit(hasUnsavedChanges, false); // what it means for the portal was said
                    })
        ->setObjectName(u"quit"_s);
    m_dialog
        ->addAnswer(tr("Keep running"), Button::Kind::Primary,
                    [this] {
                        Q_EMIT trayChosen(true);
                        Q_EMIT hideRequested();
                    })
        ->setObjectName(u"keep"_s);
    m_dialog->open();
}

void CloseQuestion::askAboutQuitting()
{
    m_dialog = MessageDialog::ask(
        m_window,
        {tr("Quit Vestibule?"),
         tr("Customers can't reach the portal until you start Vestibule again. People who "
            "scan a label see nothing."),
         ToneKind::Warning,
         {}},
        tr("Quit"), true, [this] { Q_EMIT quitRequested(); });
}

} // namespace vestibule
