#include "app/cases/replybox.h"

#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

ReplyBox::ReplyBox(QWidget *parent)
    : QWidget(parent),
      m_text(new CountedTextEdit(tr("Reply"), longestText)),
      m_kind(new SegmentedControl({tr("Reply to reporter"), tr("Internal note")})),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Danger, PlainLabel::Wrap::Yes)),
      m_send(new Button(tr("Send"), Button::Kind::Normal, u"send"_s))
{
    m_text->setObjectName(u"replyText"_s);
    m_text->setVisibleLines(2);
    m_kind->setObjectName(u"replyKind"_s);
    m_send->setObjectName(u"replySend"_s);
    m_send->setToolTip(plainTip(tr("Ctrl+Enter")));
    m_problem->setObjectName(u"replyProblem"_s);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_text->counter());
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(12), px(24), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyBox::showState);
    connect(m_text, &CountedTextEdit::submitRequested, this, [this] {
        if (m_send->isEnabled())
            Q_EMIT sendRequested();
    });
    connect(m_send, &Button::clicked, this, &ReplyBox::sendRequested);
    connect(m_kind, &ChoiceBar::currentChanged, this, &ReplyBox::showState);
    showState();
}

void ReplyBox::setReporterName(const QString &name)
{
    m_reporterName = name;
    showState();
}

ReplyDraft ReplyBox::draft() const
{
    return {m_text->toPlainText(), m_kind->currentIndex() == 1};
}

void ReplyBox::setDraft(const ReplyDraft &draft)
{
    m_text->setPlainText(draft.text);
    m_kind->setCurrentIndex(draft.isNote ? 1 : 0);
    setProblem({});
}

void ReplyBox::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_text->setReadOnly(isBusy);
    showState();
}

void ReplyBox::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ReplyBox::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ReplyBox::showState()
{
    const bool isNote = m_kind->currentIndex() == 1;
    const QString firstName = m_reporterName.section(u' ', 0, 0).remove(u',');
    m_text->setPlaceholderText(
        isNote ? tr("Write a note. Only your colleagues see it.")
            : firstName.isEmpty()
            ? tr("Write to the reporter. It is shown on the status page.")
            : tr("Write to %1. It is shown on the status page.").arg(firstName));
    const QString text = m_text->toPlainText();
    m_send->setEnabled(!m_isBusy && !text.trimmed().isEmpty() && !m_text->isTooLong());
    m_text->counter()->setVisible(text.size() > longestText * 3 / 4);
}

} // namespace vestibule
