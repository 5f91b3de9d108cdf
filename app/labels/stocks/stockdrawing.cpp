#include "app/labels/stocks/stockdrawing.h"

#include "app/labels/stocks/stockwords.h"
#include "app/widgets/painters.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// For the measures around the page.
constexpr int margin = 44;

} // namespace

StockDrawing::StockDrawing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Drawing of the stock"));
}

QSize StockDrawing::sizeHint() const
{
    return {px(380), px(480)};
}

void StockDrawing::setStock(const LabelStock &stock)
{
    m_stock = stock;
    const QString words = tr("Page %1 × %2, %n labels of %3 × %4", nullptr, stock.labelsPerPage())
                              .arg(stockwords::length(stock.page.width(), m_isInch),
                                   stockwords::length(stock.page.height(), m_isInch),
                                   stockwords::length(stock.label.width(), m_isInch),
                                   stockwords::length(stock.label.height(), m_isInch));
    setAccessibleDescription(words);
    update();
}

void StockDrawing::setInch(bool isInch)
{
    m_isInch = isInch;
    setStock(m_stock);
}

QSizeF StockDrawing::extent() const
{
    constexpr double most = 2; // pages; what lies further out is typed wrong
    const QSizeF page = m_stock.page.expandedTo({1, 1});
    if (m_stock.labelsPerPage() < 1)
        return page;
    const QRectF last = m_stock.cell(m_stock.labelsPerPage() - 1);
    return page.expandedTo({last.right(), last.bottom()}).boundedTo(page * most);
}

double StockDrawing::scale() const
{
    const double across = (width() - 2 * px(margin)) / extent().width();
    const double down = (height() - 2 * px(margin)) / extent().height();
    return std::max(0.05, std::min(across, down));
}

QRectF StockDrawing::pageRect() const
{
    QRectF all(QPointF(), extent() * scale());
    all.moveCenter(QRectF(rect()).center());
    return {all.topLeft(), m_stock.page * scale()};
}

QRectF StockDrawing::cellRect(int index) const
{
    const QRectF cell = m_stock.cell(index);
    return {pageRect().topLeft() + cell.topLeft() * scale(), cell.size() * scale()};
}

void StockDrawing::paintEvent(QPaintEvent *)
{
    const int labels = m_stock.columns > 0 && m_stock.rows > 0 ? m_stock.labelsPerPage() : 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter);
    if (labels > 0)
        paintMeasures(painter);
}

void StockDrawing::paintPage(QPainter &painter) const
{
    constexpr int mostDrawn = 1000;
    const Colours &now = coloursFor(palette());
    const Colours &paper = colours(false); // paper stays paper in a dark window
    const QRectF page = pageRect();
    paintBox(painter, page, 2, paper.paper, now.border);
    const bool isWrong = faultOf(m_stock).has_value();
    const QColor edge = isWrong ? paper.tone(ToneKind::Danger).solid : paper.borderStrong;
    const double radius = m_stock.cornerRadius * scale();
    const int count = std::clamp(m_stock.columns * m_stock.rows, 0, mostDrawn);
    for (int index = 0; index < count; ++index) {
        const bool isFirst = index == 0 && !isWrong;
        QColor fill = isFirst ? paper.accentTint : paper.rail;
        fill.setAlpha(isWrong ? 120 : 255); // what lies over each other shows through
        paintBox(painter, cellRect(index), radius, fill, isFirst ? paper.accent : edge);
    }
}

void StockDrawing::paintMeasures(QPainter &painter) const
{
    const QRectF page = pageRect();
    const QRectF first = cellRect(0);
    const double near = px(12);
    const double far = px(30);
    const double right = page.left() + extent().width() * scale();
    const double bottom = page.top() + extent().height() * scale();
    // Above: the left margin and the pitch; the page's width further out.
    paintMeasure(painter, {page.left(), page.top() - far}, {page.right(), page.top() - far},
                 m_stock.page.width());
    if (m_stock.columns > 1)
        paintMeasure(painter, {first.left(), page.top() - near},
                     {cellRect(1).left(), page.top() - near}, m_stock.pitch.width());
    // At the left: the upper margin and the pitch; the page's height further out.
    paintMeasure(painter, {page.left() - far, page.top()}, {page.left() - far, page.bottom()},
                 m_stock.page.height());
    if (m_stock.rows > 1)
        paintMeasure(painter, {page.left() - near, first.top()},
                     {page.left() - near, cellRect(m_stock.columns).top()}, m_stock.pitch.height());
    const bool isAlone = m_stock.labelsPerPage() == 1 && m_stock.label == m_stock.page;
    if (isAlone)
        return;
    // Below and at the right: the label itself, and where the first one begins.
    paintMeasure(painter, {first.left(), bottom + near}, {first.right(), bottom + near},
                 m_stock.label.width());
    paintMeasure(painter, {page.left(), bottom + far}, {first.left(), bottom + far},
                 m_stock.first.x());
    paintMeasure(painter, {right + near, first.top()}, {right + near, first.bottom()},
                 m_stock.label.height());
    paintMeasure(painter, {right + far, page.top()}, {right + far, first.top()}, m_stock.first.y());
}

void StockDrawing::paintMeasure(QPainter &painter, const QPointF &from, const QPointF &to,
                                double millimetres) const
{
    const Colours &now = coloursFor(palette());
    const bool isAcross = std::abs(from.y() - to.y()) < 0.5;
    painter.setPen(QPen(now.textMuted, 1));
    painter.drawLine(from, to);
    const QPointF tick = isAcross ? QPointF(0, px(3)) : QPointF(px(3), 0);
    painter.drawLine(from - tick, from + tick);
    painter.drawLine(to - tick, to + tick);
    const QString words = stockwords::length(millimetres, m_isInch);
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    QRect box(0, 0, metrics.horizontalAdvance(words) + px(8), px(14));
    painter.save();
    painter.translate((from + to) / 2);
    if (!isAcross)
        painter.rotate(-90);
    const double room = isAcross ? std::abs(to.x() - from.x()) : std::abs(to.y() - from.y());
    if (room > box.width()) {
        box.moveCenter({0, 0});
        painter.fillRect(box, now.window);
    } else { // right of a short line, or below it
        const int beside = int(room / 2) + box.width() / 2 + px(2);
        box.moveCenter({isAcross ? beside : -beside, 0});
    }
    paintText(painter, box, words, TextStyle::Caption, now.textSecondary, Qt::AlignCenter);
    painter.restore();
}

} // namespace vestibule
