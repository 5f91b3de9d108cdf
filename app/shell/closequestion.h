#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace vestibule {

class MessageDialog;

/// What is known when somebody closes the window.
struct CloseSituation {
    bool hasUnsavedChanges = false;
    bool hasTray = false;
    bool keepRunningInTray = true;
    bool wasAsked = false; ///< about the tray
    bool isPortalRunning = false;
};

/// Decides with the user what closing the window means: hide into the tray, or quit.
class CloseQuestion : public QObject
{
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget *window);

    /// One of the signals follows, at once or after an answer; none when the user stays. While a question is open, no
    /// other one is asked.
    void ask(const CloseSituation &situation);

Q_SIGNALS:
    void hideRequested();
    void quitRequested();
    /// The answer to the question that is asked once.
    void trayChosen(bool keepsRunning);

private:
    void quit(bool hasUnsavedChanges, bool isPortalRunning);
    void askAboutUnsaved(bool isPortalRunning);
    void askAboutTray(bool hasUnsavedChanges);
    void askAboutQuitting();

    QWidget *m_window;
    QPointer<MessageDialog> m_dialog; ///< the question that is open
};

} // namespace vestibule
