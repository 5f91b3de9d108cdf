#include "app/wizard/youstep.h"

#include "app/widgets/formrow.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/security/operators.h"
#include "core/settings/settings.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

YouStep::YouStep(const PageContext &context, ShellContext &shell)
    : WizardStep(
        tr("Who are you?"),
        tr("You become the first manager. Your name stands beside what you do, for example when "
           "you take a case. You can add colleagues later."),
        context, shell),
      m_name(new QLineEdit),
      m_nameRow(new FormRow(tr("Your name"), m_name)),
      m_password(new QLineEdit),
      m_passwordRow(new FormRow(
          tr("Password (optional)"), m_password,
          tr("Asked when somebody switches to you. Leave it empty if only you use this computer.")))
{
    m_name->setObjectName(u"yourName"_s);
    m_name->setMaxLength(100);
    m_password->setObjectName(u"yourPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    body()->addWidget(m_nameRow);
    body()->addWidget(m_passwordRow);
    body()->addStretch();
    keepDraft(m_name, u"yourName"_s);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordRow->setError({}); });
}

void YouStep::enter(const Progress &progress)
{
    WizardStep::enter(progress);
    if (!progress.me.isNull())
        m_name->setText(progress.myName);
    m_passwordRow->setVisible(progress.me.isNull());
    m_name->setFocus();
}

void YouStep::submit()
{
    clearError();
    if (m_name->text().trimmed().isEmpty()) {
        m_nameRow->setError(tr("Type your name, so that colleagues know who took a case."));
        m_name->setFocus();
        return;
    }
    Q_EMIT busyChanged(true);
    Operator person;
    person.id = progress().me;
    person.name = m_name->text().trimmed();
    // The password is hashed slowly on purpose, so on the desk thread.
    context().desk.ask(
        this,
        [person, password = Secret(m_password->text())](Services &services) -> Result<> {
            if (!person.id.isNull()) {
                auto stored = services.operators.find(person.id);
                if (!stored)
                    return tl::unexpected(stored.error());
                stored->name = person.name;
                return services.operators.update(*stored, Actor::byOperator(person.id));
            }
            const auto created = services.operators.create(person, password, Actor::system());
            if (!created)
                return tl::unexpected(created.error());
            return services.settings.set(settingkeys::currentOperator, created->id.toString(),
                                         Actor::byOperator(created->id));
        },
        [this](const Result<> &stored) {
            Q_EMIT busyChanged(false);
            if (!stored) {
                showError(stored.error());
                return;
            }
            m_password->clear();
            Q_EMIT done();
        });
}

} // namespace vestibule
