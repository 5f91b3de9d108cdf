#include "app/settings/operatorscard.h"

#include "app/settings/operatordialog.h"
#include "app/shell/rowlist.h"
#include "app/widgets/button.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/security/operators.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

OperatorsCard::OperatorsCard(const PageContext &context)
    : SettingsCard(tr("Operators"), context),
      m_rows(new RowList(tr("Nobody yet. Add the people who work with this console.")))
{
    m_rows->setObjectName(u"operators"_s);
    auto *add = new Button(tr("Add operator"), Button::Kind::Link, u"plus"_s);
    add->setObjectName(u"addOperator"_s);
    add->setFlush(Qt::RightEdge);
    addTitleAction(add);
    body()->addWidget(m_rows);
    connect(add, &Button::clicked, this, [this] { edit({}); });
    connect(m_rows, &RowList::pressed, this, [this](const QString &id, int verb) {
        const auto found = std::find_if(
            m_people.begin(), m_people.end(),
            [&id](const Operator &one) { return one.id.toString() == id; });
        if (found == m_people.end())
            return;
        if (verb == 0)
            edit(*found);
        else
            setActive(*found, !found->active);
    });
}

void OperatorsCard::setFacts(const SettingsFacts &facts)
{
    m_people = facts.operators;
    QList<RowList::Row> rows;
    for (const Operator &person : m_people) {
        const QString role = person.role == Operator::Role::Manager ? tr("Manager")
                                                                    : tr("Technician");
        rows.append({person.id.toString(),
                     person.name,
                     person.active ? role : tr("%1, deactivated").arg(role),
                     {tr("Change"), person.active ? tr("Deactivate") : tr("Activate")}});
    }
    m_rows->setRows(rows);
}

void OperatorsCard::edit(const Operator &person)
{
    auto *dialog = new OperatorDialog(person, this);
    connect(
        dialog, &OperatorDialog::submitted, this,
        [this, dialog = QPointer(dialog), me = context().me](const Operator &changed,
                                                             const Secret &password) {
            // A password is hashed slowly on purpose; the desk does it.
            context().desk.ask(
                dialog,
                [changed, password, actor = Actor::byOperator(me)](Services &services) -> Result<> {
                    if (changed.id.isNull()) {
                        const auto made = services.operators.create(changed, password, actor);
                        return made ? Result<>() : tl::unexpected(made.error());
                    }
                    const auto updated = services.operators.update(changed, actor);
                    if (!updated || password.isEmpty())
                        return updated;
                    return services.operators.setPassword(changed.id, password, actor);
                },
                [this, dialog](const Result<> &result) {
                    if (!result) {
                        dialog->showProblem(result.error());
                        return;
                    }
                    dialog->accept();
                    Q_EMIT stored();
                });
        });
    dialog->open();
}

void OperatorsCard::setActive(const Operator &person, bool isActive)
{
    Operator changed = person;
    changed.active = isActive;
    const auto store = [this, changed] {
        act([changed, actor = Actor::byOperator(context().me)](Services &services) {
            return services.operators.update(changed, actor);
        });
    };
    if (isActive) {
        store();
        return;
    }
    MessageDialog::ask(
        this,
        {tr("Deactivate %1?").arg(person.name),
         tr("Nobody can work under this name any more. What it did stays in the history, "
            "and you can activate it again."),
         ToneKind::Warning,
         {}},
        tr("Deactivate"), true, store);
}

} // namespace vestibule
