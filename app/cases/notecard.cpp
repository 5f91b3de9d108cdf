#include "app/cases/notecard.h"

#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vestibule {

NoteCard::NoteCard(const QString &icon, const QString &title, const QString &action,
                   QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_text(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    setAccessibleName(title);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addWidget(new PlainLabel(title, TextStyle::BodyStrong));
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(43), px(10), px(16), px(12));
    row->setSpacing(px(12));
    row->addLayout(words, 1);
    if (action.isEmpty())
        return;
    auto *button = new Button(action, Button::Kind::Link);
    button->setFlush(Qt::RightEdge);
    connect(button, &Button::clicked, this, &NoteCard::actionRequested);
    row->addWidget(button, 0, Qt::AlignTop);
}

void NoteCard::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void NoteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    paintBox(painter, rect(), 10, now.surface, now.border);
    paintIcon(painter, QRect(px(15), px(11), px(16), px(18)), m_icon, now.accentText, px(16));
}

} // namespace vestibule
