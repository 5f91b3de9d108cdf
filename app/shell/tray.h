#pragma once

#include "core/cases/case.h"

#include <QMenu>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace vestibule {

/// The icon in the desktop's tray, where it has one: new cases, and the way back to a closed window.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    /// Whether this desktop shows tray icons now.
    [[nodiscard]] bool isThere() const;
    void showCase(const CaseSummary &summary);
    void setPortal(bool isRunning, const QString &baseAddress);

    /// The message for a new case. People's words are in it: never markup.
    static QString caseMessage(const CaseSummary &summary);

Q_SIGNALS:
    void openRequested();
    void caseRequested(const vestibule::CaseId &id);
    void quitRequested();

private:
    QMenu m_menu;
    QAction *m_state;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    CaseId m_shown;
};

} // namespace vestibule
