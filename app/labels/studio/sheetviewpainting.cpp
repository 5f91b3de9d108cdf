// The part of SheetView that paints.
#include "app/labels/studio/sheetview.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QPainter>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Paper stays paper in a dark window.
const Colours &onPaper()
{
    return colours(false);
}

} // namespace

void SheetView::paintEvent(QPaintEvent *)
{
    if (m_plan.stock.page.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours &now = coloursFor(palette());
    const QRectF paper = paperRect();
    if (!now.isDark) {
        for (int ring = px(8); ring > 0; --ring)
            paintBox(painter, paper.adjusted(-ring, 1 - ring, ring, ring + px(2)), ring + 2,
                     QColor(0, 0, 0, 3));
    }
    paintBox(painter, paper, 2, now.paper);
    for (int index = 0; index < m_plan.stock.labelsPerPage(); ++index)
        paintCell(painter, index);
    for (int index = 0; index < m_plan.stock.labelsPerPage(); ++index)
        paintMarks(painter, index);
}

void SheetView::paintCell(QPainter &painter, int index) const
{
    const Colours &now = onPaper();
    const QRectF cell = cellRect(index);
    const double radius = std::max(m_plan.stock.cornerRadius * scale(), 3.0);
    if (isUsed(index)) {
        const bool isHovered = index == m_hovered && isChoice(index);
        paintBox(painter, cell, radius, now.rail, isHovered ? now.accent : now.border);
        paintText(painter, cell.toRect(), tr("Used"), TextStyle::Small, now.textMuted,
                  Qt::AlignCenter);
        return;
    }
    const int label = labelIn(index);
    if (label < 0) {
        QPen dashed(index == m_hovered && isChoice(index) ? now.accent : now.borderStrong, 1);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    if (size_t(label) < m_labels.size())
        paintLabel(painter, cell, m_labels[size_t(label)]);
    painter.setPen(QPen(index == m_hovered && isChoice(index) ? now.accent : now.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void SheetView::paintLabel(QPainter &painter, const QRectF &cell, const PreviewLabel &label) const
{
    if (!label.picture.isNull()) {
        painter.drawImage(cell, label.picture);
        return;
    }
    const Tone &danger = onPaper().tone(ToneKind::Danger);
    paintBox(painter, cell, 3, danger.background);
    paintText(painter, cell.toRect().adjusted(px(8), 0, -px(8), 0), label.content.name,
              TextStyle::Small, danger.foreground, Qt::AlignCenter);
}

void SheetView::paintMarks(QPainter &painter, int index) const
{
    const Colours &now = onPaper();
    const QRectF cell = cellRect(index);
    const int label = labelIn(index);
    const bool isStart = !m_isMarking && m_plan.stock.labelsPerPage() > 1 && m_page == 0
        && index + 1 == m_plan.start();
    if (isStart) {
        painter.setPen(QPen(now.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(0, 0, 0, 0), px(5), px(5));
        const QString words = tr("Starts here");
        const QFontMetrics metrics(textFont(TextStyle::Chip));
        const QRect tag(int(cell.x()) + px(8), int(cell.y()) - px(9),
                        metrics.horizontalAdvance(words) + px(14), px(18));
        paintBox(painter, tag, tag.height() / 2.0, now.accent);
        paintText(painter, tag, words, TextStyle::Chip, now.onAccent, Qt::AlignCenter);
    }
    if (hasFocus() && index == m_cursor && property("keyboardFocus").toBool()) {
        painter.setPen(QPen(now.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(-4, -4, 4, 4), px(6), px(6));
    }
    if (label < 0 || size_t(label) >= m_labels.size())
        return;
    const bool isGood = m_labels[size_t(label)].verdict.isGood();
    const int side = px(18);
    const QRect badge(int(cell.right()) - side * 2 / 3, int(cell.top()) - side / 3, side, side);
    paintBox(painter, badge.adjusted(-2, -2, 2, 2), side / 2.0 + 2, now.paper);
    paintBox(painter, badge, side / 2.0,
             now.tone(isGood ? ToneKind::Success : ToneKind::Danger).solid);
    paintIcon(painter, badge, isGood ? u"check"_s : u"close"_s, now.paper, px(12));
}

} // namespace vestibule
