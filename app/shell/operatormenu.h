#pragma once

#include "app/shell/shellsettings.h"

#include <QMenu>

namespace vestibule {

class Desk;

/// The menu at the rail's foot: who works here, and switching to somebody else with their password.
class OperatorMenu : public QMenu
{
    Q_OBJECT
public:
    /// Dialogs open above `window`.
    OperatorMenu(Desk &desk, QWidget *window);

    /// A technician isn't led to the page where people are added.
    void setPeople(const std::vector<Operator> &people, const OperatorId &me);
    /// Asks for the password when there is one.
    void choose(const Operator &person);

Q_SIGNALS:
    void switched(const vestibule::OperatorId &id);
    void peopleRequested();

private:
    void askPassword(const Operator &person);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace vestibule
