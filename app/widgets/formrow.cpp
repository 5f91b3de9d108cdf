#include "app/widgets/formrow.h"

#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace vestibule {

FormRow::FormRow(const QString &name, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_foot(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_hint(hint)
{
    auto *label = new PlainLabel(name, TextStyle::Small, TextInk::Secondary);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(4));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(m_foot);
    showFoot();
}

void FormRow::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    m_field->setProperty("error", hasError());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    m_field->update();
    showFoot();
}

bool FormRow::hasError() const
{
    return !m_error.isEmpty();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    showFoot();
}

void FormRow::showFoot()
{
    const QString words = hasError() ? m_error : m_hint;
    m_foot->setText(words);
    m_foot->setInk(hasError() ? TextInk::Danger : TextInk::Muted);
    m_foot->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

SettingRow::SettingRow(const QString &title, const QString &explanation, QWidget *control,
                       QWidget *parent)
    : QWidget(parent),
      m_explanation(
          new PlainLabel(explanation, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes))
{
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    control->setAccessibleDescription(explanation);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new PlainLabel(title, TextStyle::BodyStrong, TextInk::Primary, PlainLabel::Wrap::Yes));
    words->addWidget(m_explanation);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(4), 0, px(4));
    row->setSpacing(px(16));
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
}

} // namespace vestibule
