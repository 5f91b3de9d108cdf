#pragma once

#include <QObject>

class QWidget;

namespace vestibule {

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

    /// One of the signals follows, at once or after an answer; none when the user stays.
    void ask(const CloseSituation &situation);

Q_SIGNALS:
    void hideRequested();
    void quitRequested();
    /// The answer to the question that is asked once.
    void trayChosen(bool keepsRunning);

private:
    void askAboutTray();
    void askAboutQuitting();

    QWidget *m_window;
};

} // namespace vestibule
