#include "app/settings/operatordialog.h"

#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/errortext.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

OperatorDialog::OperatorDialog(const Operator &person, QWidget *parent)
    : QDialog(parent),
      m_person(person),
      m_name(new QLineEdit(person.name)),
      m_nameRow(new FormRow(tr("Name"), m_name)),
      m_role(new SegmentedControl({tr("Manager"), tr("Technician")})),
      m_roleRow(
          new FormRow(tr("Role"), m_role,
                      tr("A manager sees everything; a technician devices, labels and cases."))),
      m_password(new QLineEdit),
      m_passwordRow(new FormRow(
          person.id.isNull() ? tr("Password (optional)") : tr("New password"), m_password,
          person.id.isNull() ? tr("Asked when somebody switches to this person.")
                             : tr("Empty: it stays as it is.")))
{
    const bool isNew = person.id.isNull();
    setObjectName(u"operatorDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Add operator") : tr("Change operator"));
    m_name->setObjectName(u"operatorName"_s);
    m_name->setMaxLength(100);
    m_role->setObjectName(u"operatorRole"_s);
    m_role->setCurrentIndex(person.role == Operator::Role::Manager && !isNew ? 0 : 1);
    m_password->setObjectName(u"operatorPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *save = new Button(isNew ? tr("Add operator") : tr("Save"), Button::Kind::Primary);
    save->setObjectName(u"saveOperator"_s);
    save->setDefault(true);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(m_nameRow);
    layout->addWidget(m_roleRow);
    layout->addWidget(m_passwordRow);
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {save}));
    setMinimumWidth(px(440));
    connect(save, &Button::clicked, this, &OperatorDialog::submit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
}

void OperatorDialog::submit()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameRow->setError(tr("Type the name that stands beside what this person does."));
        m_name->setFocus();
        return;
    }
    Operator person = m_person;
    person.name = m_name->text().trimmed();
    person.role = m_role->currentIndex() == 0 ? Operator::Role::Manager
                                              : Operator::Role::Technician;
    Q_EMIT submitted(person, Secret(m_password->text()));
}

void OperatorDialog::showProblem(const Error &error)
{
    if (error.field == u"role"_s)
        m_roleRow->setError(tr("This is the last manager. Make somebody else a manager first."));
    else if (error.field == u"name"_s)
        m_nameRow->setError(tr("Type a name of up to 100 characters."));
    else
        m_passwordRow->setError(storeErrorSentence(error));
}

} // namespace vestibule
