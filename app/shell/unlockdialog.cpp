#include "app/shell/unlockdialog.h"

#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(const Error &missing, QWidget *parent)
    : QDialog(parent),
      m_kind(new SegmentedControl({tr("Passphrase"), tr("Recovery key")})),
      m_field(new QLineEdit),
      m_row(new FormRow(tr("Passphrase"), m_field)),
      m_open(new Button(tr("Open"), Button::Kind::Primary))
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Open the store"));
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What you type"));
    m_field->setObjectName(u"secret"_s);
    m_open->setObjectName(u"open"_s);
    const QString why = missing.detail == u"passphrase"_s
        ? tr("PINs and contact details in this store are protected by a passphrase.")
        : tr("PINs and contact details in this store are protected by a key that isn't here now: "
             "the desktop's keyring or the key file doesn't give it.");

    auto *buttons = new QHBoxLayout;
    auto *quit = new Button(tr("Quit"));
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(new PlainLabel(tr("Open the store"), TextStyle::Heading));
    layout->addWidget(
        new PlainLabel(why, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_row);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(px(440));
    m_open->setDefault(true);
    connect(quit, &Button::clicked, this, &QDialog::reject);
    connect(m_open, &Button::clicked, this, &UnlockDialog::submit);
    connect(m_kind, &ChoiceBar::currentChanged, this, &UnlockDialog::chooseKind);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_row->setError({});
        m_open->setEnabled(!m_field->text().isEmpty());
    });
    m_open->setEnabled(false);
    m_kind->setCurrentIndex(missing.detail == u"passphrase"_s ? 0 : 1);
    chooseKind(m_kind->currentIndex());
}

void UnlockDialog::chooseKind(int index)
{
    const bool isPassphrase = index == 0;
    m_field->setEchoMode(isPassphrase ? QLineEdit::Password : QLineEdit::Normal);
    m_field->setAccessibleName(isPassphrase ? tr("Passphrase") : tr("Recovery key"));
    m_row->setError({});
    m_row->setHint(isPassphrase ? QString()
                                : tr("The 28 letters and digits that were printed when the store "
                                     "was set up. Dashes and spaces don't matter."));
    m_field->clear();
    m_field->setFocus();
}

void UnlockDialog::submit()
{
    m_open->setEnabled(false);
    m_row->setHint(tr("Checking …"));
    Q_EMIT typed(m_kind->currentIndex() == 0 ? Unlocking::Typed::Passphrase
                                             : Unlocking::Typed::RecoveryKey,
                 Secret(m_field->text()));
}

void UnlockDialog::showWrong(const Error &error)
{
    m_open->setEnabled(true);
    m_row->setHint({});
    const bool isMissing = error.code == ErrorCode::KeyMissing;
    if (m_kind->currentIndex() == 0)
        m_row->setError(isMissing
                            ? tr("This store has no passphrase. Type the recovery key instead.")
                            : tr("That isn't the passphrase of this store. Try again."));
    else
        m_row->setError(isMissing
                            ? tr("No recovery key was made for this store.")
                            : tr("That isn't the recovery key of this store. Compare it with the "
                                 "printed one."));
    m_field->selectAll();
    m_field->setFocus();
}

} // namespace vestibule
