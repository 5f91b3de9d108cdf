#include "app/widgets/countedtextedit.h"

#include "app/widgets/plainlabel.h"

#include <QKeyEvent>

namespace vestibule {

CountedTextEdit::CountedTextEdit(const QString &accessibleName, int limit, QWidget *parent)
    : QPlainTextEdit(parent),
      m_limit(limit)
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVisibleLines(2);
    if (limit <= 0)
        return;
    m_counter = new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::No, this);
    m_counter->hide();
    connect(this, &QPlainTextEdit::textChanged, this, &CountedTextEdit::count);
    count();
}

bool CountedTextEdit::isTooLong() const
{
    return m_limit > 0 && toPlainText().size() > m_limit;
}

void CountedTextEdit::setVisibleLines(int lines)
{
    setFixedHeight(lines * px(17) + px(22));
}

void CountedTextEdit::count()
{
    m_counter->setText(tr("%1 of %2").arg(toPlainText().size()).arg(m_limit));
    m_counter->setInk(isTooLong() ? TextInk::Danger : TextInk::Muted);
    m_counter->updateGeometry();
}

void CountedTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT submitRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace vestibule
