#include "app/wizard/wizardstep.h"

#include "app/widgets/plainlabel.h"
#include "app/words/errortext.h"

#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

WizardStep::WizardStep(const QString &title, const QString &explanation, const PageContext &context,
                       ShellContext &shell)
    : m_context(context),
      m_shell(shell),
      m_body(new QVBoxLayout),
      m_error(new PlainLabel({}, TextStyle::Small, TextInk::Danger, PlainLabel::Wrap::Yes))
{
    m_error->setObjectName(u"stepError"_s);
    m_error->hide();
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    m_body->setSpacing(px(14));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(6));
    layout->addWidget(
        new PlainLabel(title, TextStyle::Title, TextInk::Primary, PlainLabel::Wrap::Yes));
    layout->addWidget(
        new PlainLabel(explanation, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addSpacing(px(14));
    layout->addLayout(m_body, 1);
    layout->addWidget(m_error);
}

QString WizardStep::verb() const
{
    return tr("Continue");
}

void WizardStep::keepDraft(QLineEdit *field, const QString &name)
{
    const QString key = u"wizard/"_s + name;
    field->setText(m_shell.memory.value(key).toString());
    connect(field, &QLineEdit::textEdited, this,
            [this, key](const QString &text) { m_shell.memory.setValue(key, text); });
}

void WizardStep::showError(const Error &error)
{
    showSentence(storeErrorSentence(error));
}

void WizardStep::showSentence(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    Q_EMIT busyChanged(false);
}

void WizardStep::clearError()
{
    m_error->hide();
}

} // namespace vestibule
