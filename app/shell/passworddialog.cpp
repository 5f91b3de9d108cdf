#include "app/shell/passworddialog.h"

#include "app/widgets/button.h"
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
    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(new PlainLabel(tr("Work as %1").arg(name), TextStyle::Heading,
                                     TextInk::Primary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_row);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(px(400));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_switch, &Button::clicked, this, [this] {
        m_switch->setEnabled(false);
        Q_EMIT typed(Secret(m_field->text()));
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_row->setError({}); });
}

void PasswordDialog::showWrong()
{
    m_switch->setEnabled(true);
    m_row->setError(tr("That isn't the password. Try again, or ask a manager to set a new one."));
    m_field->selectAll();
    m_field->setFocus();
}

} // namespace vestibule
