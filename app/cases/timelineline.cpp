#include "app/cases/timelineline.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vestibule {

namespace {

constexpr int nodeSide = 24;
constexpr int textLeft = 36;
constexpr int gapBelow = 8;

} // namespace

TimelineLine::TimelineLine(const TimelineText &text, QWidget *parent)
    : QWidget(parent),
      m_text(text),
      m_body(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(textLeft), 0, 0, px(gapBelow));
    layout->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setSpacing(0);
    if (text.look == TimelineText::Look::Line)
        buildLine(column);
    else
        buildBox(column);
    m_below = new QHBoxLayout;
    m_below->setSpacing(px(8));
    m_below->addStretch(1);
    column->addLayout(m_below);
    setAccessibleName(text.title);
    setAccessibleDescription(text.text);
}

void TimelineLine::buildLine(QVBoxLayout *column)
{
    column->setContentsMargins(0, px(3), 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(
        new PlainLabel(m_text.title, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes),
        1);
    auto *time = new PlainLabel(m_text.time, TextStyle::Small, TextInk::Muted);
    time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(time, 0, Qt::AlignTop);
    column->addLayout(row);
}

void TimelineLine::buildBox(QVBoxLayout *column)
{
    const bool isNote = m_text.look == TimelineText::Look::Note;
    column->setContentsMargins(px(12), px(7), px(12), px(9));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *who = new PlainLabel(m_text.title, TextStyle::Chip,
                               isNote ? TextInk::Warning : TextInk::Primary);
    who->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(who);
    auto *kind = new PlainLabel(m_text.kind, TextStyle::Caption,
                                isNote ? TextInk::Warning : TextInk::Muted);
    kind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(kind, 1);
    auto *time = new PlainLabel(m_text.time, TextStyle::Small,
                                isNote ? TextInk::Warning : TextInk::Muted);
    time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(time);
    column->addLayout(row);
    if (!m_text.text.isEmpty())
        column->addWidget(new PlainLabel(m_text.text, TextStyle::Small,
                                         isNote ? TextInk::Warning : TextInk::Secondary,
                                         PlainLabel::Wrap::Yes));
}

void TimelineLine::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    update();
}

void TimelineLine::addBelow(QWidget *widget)
{
    m_below->insertWidget(m_below->count() - 1, widget);
    m_below->setContentsMargins(0, px(8), 0, px(2));
}

QRect TimelineLine::nodeRect() const
{
    const bool isLine = m_text.look == TimelineText::Look::Line;
    return {0, isLine ? 0 : px(4), px(nodeSide), px(nodeSide)};
}

void TimelineLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &now = coloursFor(palette());
    const QRect node = nodeRect();
    const int x = node.center().x();
    const int gap = px(3);
    if (!m_isFirst && node.top() > gap)
        painter.fillRect(x, 0, 1, node.top() - gap, now.border);
    if (!m_isLast)
        painter.fillRect(x, node.bottom() + gap, 1, height() - node.bottom() - gap, now.border);
    if (m_text.look != TimelineText::Look::Line) {
        const bool isNote = m_text.look == TimelineText::Look::Note;
        const Tone &amber = now.tone(ToneKind::Warning);
        paintBox(painter, m_body->geometry(), 8, isNote ? amber.background : now.surface,
                 isNote ? QColor() : now.border);
    }
    if (m_text.personName.isEmpty()) {
        const QColor ink = m_text.tone == ToneKind::Neutral ? now.textMuted
                                                            : now.tone(m_text.tone).foreground;
        paintIcon(painter, node, m_text.icon, ink, px(14));
    } else {
        paintAvatar(painter, node, m_text.personName, m_text.personId, now);
    }
}

} // namespace vestibule
