#include "app/shell/passworddialog.h"

#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const QString &name, QWidget *parent)
    : QDialog(parent),
      m_field(new QLineEdit),
      m_row(new FormRow(tr("Password"), m_field)),
      m_switch(new Button(tr("Switch"), Button::Kind::Primary))
{
    setObjectName(u"passwordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Switch operator"));
    m_field->setObjectName(u"password"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_switch->setObjectName(u"switch"_s);
    m_switch->setDefault(true);
    auto *layout = dialogparts::column(this,
                                       new PlainLabel(tr("Work as %1").arg(name),
                                                      TextStyle::Heading, TextInk::Primary,
                                                      PlainLabel::Wrap::Yes));
    layout->addWidget(m_row);
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {m_switch}));
    setMinimumWidth(px(400));
    connect(m_switch, &Button::clicked, this, [this] {
        m_switch->setEnabled(false);
        Q_EMIT typed(Secret(m_field->text()));
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_row->setError({}); });
}

void PasswordDialog::showWrong()
{
    showProblem(tr("That isn't the password. Try again, or ask a manager to set a new one."));
}

void PasswordDialog::showProblem(const QString &sentence)
{
    m_switch->setEnabled(true);
    m_row->setError(sentence);
    m_field->selectAll();
    m_field->setFocus();
}

} // namespace vestibule
