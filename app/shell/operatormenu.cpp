#include "app/shell/operatormenu.h"

#include "app/shell/passworddialog.h"
#include "app/widgets/messagedialog.h"
#include "app/words/errortext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/security/operators.h"

#include <QPointer>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

OperatorMenu::OperatorMenu(Desk &desk, QWidget *window)
    : QMenu(window),
      m_desk(desk),
      m_window(window)
{
    setObjectName(u"operatorMenu"_s);
}

void OperatorMenu::setPeople(const std::vector<Operator> &people, const OperatorId &me)
{
    clear();
    for (const Operator &person : people) {
        QString name = person.name;
        QAction *action = addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(person.id == me);
        connect(action, &QAction::triggered, this, [this, person, me, action] {
            action->setChecked(person.id == me);
            if (person.id != me)
                choose(person);
        });
    }
    const bool isTechnician = std::any_of(people.begin(), people.end(), [&me](const Operator &one) {
        return one.id == me && one.role == Operator::Role::Technician;
    });
    if (isTechnician)
        return; // the page where people are added is for managers
    addSeparator();
    connect(addAction(tr("Operators …")), &QAction::triggered, this,
            &OperatorMenu::peopleRequested);
}

void OperatorMenu::choose(const Operator &person)
{
    m_desk.ask(
        this,
        [id = person.id](Services &services) {
            return services.operators.verifyPassword(id, Secret());
        },
        [this, person](const Result<bool> &hasNone) {
            if (!hasNone)
                MessageDialog::tell(m_window,
                                    {tr("%1 can't work here now").arg(person.name),
                                     storeErrorSentence(hasNone.error()), ToneKind::Danger,
                                     errorDetails(hasNone.error())});
            else if (*hasNone)
                Q_EMIT switched(person.id);
            else
                askPassword(person);
        });
}

void OperatorMenu::askPassword(const Operator &person)
{
    auto *dialog = new PasswordDialog(person.name, m_window);
    connect(dialog, &PasswordDialog::typed, this,
            [this, dialog = QPointer(dialog), id = person.id](const Secret &password) {
                m_desk.ask(
                    dialog,
                    [id, password](Services &services) {
                        return services.operators.verifyPassword(id, password);
                    },
                    [this, dialog, id](const Result<bool> &isRight) {
                        if (!isRight)
                            return dialog->showProblem(storeErrorSentence(isRight.error()));
                        if (!*isRight)
                            return dialog->showWrong();
                        dialog->accept();
                        Q_EMIT switched(id);
                    });
            });
    dialog->open();
}

} // namespace vestibule
