#include "app/labels/designs/labelview.h"

#include "app/labels/designs/designwords.h"
#include "app/labels/studio/verdictwords.h"
#include "app/widgets/painters.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double largestScale = 9; ///< pixels per mm at a 13 px font

} // namespace

LabelView::LabelView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(px(120));
}

QSize LabelView::sizeHint() const
{
    return {px(420), px(300)};
}

void LabelView::setStock(const LabelStock &stock)
{
    if (stock == m_stock)
        return;
    m_stock = stock;
    update();
    Q_EMIT scaleChanged();
}

void LabelView::setLabel(const PreviewLabel &label)
{
    m_label = label;
    setAccessibleName(tr("Preview of the label"));
    setAccessibleDescription(verdictwords::sentence(label.content.name, label.verdict));
    update();
}

double LabelView::scale() const
{
    const double margin = px(24);
    const double across = (width() - 2 * margin) / std::max(1.0, m_stock.label.width());
    const double down = (height() - 2 * margin) / std::max(1.0, m_stock.label.height());
    return std::clamp(std::min(across, down), 0.5, double(px(int(largestScale))));
}

double LabelView::dotsPerMm() const
{
    return scale() * devicePixelRatioF();
}

QRectF LabelView::labelRect() const
{
    QRectF rect(QPointF(), m_stock.label * scale());
    rect.moveCenter(QRectF(this->rect()).center());
    return rect;
}

void LabelView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT scaleChanged();
}

void LabelView::paintEvent(QPaintEvent *)
{
    if (m_stock.page.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours &now = coloursFor(palette());
    const Colours &paper = colours(false); // paper stays paper in a dark window
    const QRectF label = labelRect();
    const double radius = std::max(m_stock.cornerRadius * scale(), 2.0);
    if (!now.isDark) {
        for (int ring = px(8); ring > 0; --ring)
            paintBox(painter, label.adjusted(-ring, 1 - ring, ring, ring + px(2)), radius + ring,
                     QColor(0, 0, 0, 3));
    }
    paintBox(painter, label, radius, paper.paper, paper.border);
    if (!m_label.picture.isNull()) {
        QPainterPath edge;
        edge.addRoundedRect(label, radius, radius);
        painter.setClipPath(edge);
        painter.drawImage(label, m_label.picture);
    } else if (!m_label.verdict.isGood()) {
        const Tone &danger = paper.tone(ToneKind::Danger);
        paintBox(painter, label, radius, danger.background, danger.solid);
        paintText(painter, label.toRect().adjusted(px(8), 0, -px(8), 0),
                  designwords::title(m_label.verdict), TextStyle::Section, danger.foreground,
                  Qt::AlignCenter);
    }
}

} // namespace vestibule
