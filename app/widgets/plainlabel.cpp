#include "app/widgets/plainlabel.h"

#include "app/widgets/painters.h"
#include "app/widgets/plaintip.h"
#include "core/base/visibletext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString &text, TextStyle style, TextInk ink, Wrap wrap,
                       QWidget *parent)
    : QLabel(parent),
      m_style(style),
      m_ink(ink),
      m_wrap(wrap)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(textFont(style));
    QSizePolicy policy(QSizePolicy::Preferred,
                       wrap == Wrap::Yes ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrap == Wrap::Yes);
    setSizePolicy(policy);
}

void PlainLabel::setStyle(TextStyle style)
{
    m_style = style;
    setFont(textFont(style));
    updateGeometry();
}

void PlainLabel::setInk(TextInk ink)
{
    m_ink = ink;
    update();
}

void PlainLabel::setMinimumCharacters(int characters)
{
    m_minimumCharacters = characters;
    updateGeometry();
}

QSize PlainLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    const qreal lineHeight = std::round(fontMetrics().height() * 1.3);
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        widest = std::max(widest, line.naturalTextWidth());
        y += lineHeight;
    }
    layout.endLayout();
    return {int(std::ceil(widest)), int(std::ceil(y))};
}

QSize PlainLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics = fontMetrics();
    if (m_wrap == Wrap::Yes) {
        const int natural = metrics.horizontalAdvance(text()) + 2;
        const int width = std::min(natural, px(420));
        return {width + margins.left() + margins.right(), heightForWidth(width)};
    }
    return {metrics.horizontalAdvance(text()) + 2 + margins.left() + margins.right(),
            metrics.height() + px(2) + margins.top() + margins.bottom()};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int characters = m_wrap == Wrap::Yes ? 8 : std::max(m_minimumCharacters, 1);
    const int width = std::min(sizeHint().width(),
                               characters * fontMetrics().averageCharWidth() + px(8));
    return {width, m_wrap == Wrap::Yes ? fontMetrics().height() : sizeHint().height()};
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_wrap == Wrap::No)
        return -1;
    const QMargins margins = contentsMargins();
    QString shown = visibleText(text());
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font());
    // A layout may ask for more width than the label's maximum lets it have.
    const int given = std::min(width, maximumWidth());
    return layOut(layout, given - margins.left() - margins.right()).height() + margins.top()
        + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    const QColor colour = isEnabled() ? inkColour(now, m_ink) : now.textDisabled;
    if (m_wrap == Wrap::No) {
        painter.setFont(font());
        painter.setPen(colour);
        const QString shown = fontMetrics().elidedText(visibleText(text()).replace(u'\n', u' '),
                                                       Qt::ElideRight, contentsRect().width());
        painter.drawText(contentsRect(), int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine,
                         shown);
        return;
    }
    QString shown = visibleText(text());
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font());
    layOut(layout, contentsRect().width());
    painter.setPen(colour);
    layout.draw(&painter, contentsRect().topLeft());
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_style));
    QLabel::changeEvent(event);
}

bool PlainLabel::isElided() const
{
    return m_wrap == Wrap::No
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width() + 1;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided())
            QToolTip::showText(help->globalPos(), plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace vestibule
