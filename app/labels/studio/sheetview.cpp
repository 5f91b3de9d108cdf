#include "app/labels/studio/sheetview.h"

#include "app/labels/studio/verdictwords.h"
#include "app/widgets/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A roll's label would fill the window otherwise.
constexpr double largestScale = 6;

} // namespace

SheetView::SheetView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(px(220), px(200));
    setAccessibleName(tr("Sheet of labels"));
}

QSize SheetView::sizeHint() const
{
    return {px(540), px(720)};
}

void SheetView::setSheet(const LabelStock &stock, int position, int labels, int page)
{
    const bool isOther = stock.page != m_stock.page;
    m_stock = stock;
    m_skipped = std::clamp(position, 1, stock.labelsPerPage()) - 1;
    m_count = labels;
    m_page = page;
    m_labels.clear();
    m_cursor = std::min(m_cursor, stock.labelsPerPage() - 1);
    describe();
    update();
    if (isOther)
        Q_EMIT scaleChanged();
}

void SheetView::setLabels(std::vector<PreviewLabel> labels)
{
    m_labels = std::move(labels);
    describe();
    update();
}

double SheetView::scale() const
{
    if (m_stock.page.isEmpty())
        return 1;
    const double margin = px(16);
    return std::min({(width() - 2 * margin) / m_stock.page.width(),
                     (height() - 2 * margin) / m_stock.page.height(),
                     largestScale * px(100) / 100});
}

double SheetView::dotsPerMm() const
{
    return scale() * devicePixelRatioF();
}

QRectF SheetView::paperRect() const
{
    const QSizeF size = m_stock.page * scale();
    return {QPointF(std::round((width() - size.width()) / 2),
                    std::round((height() - size.height()) / 2)),
            size};
}

QRectF SheetView::cellRect(int index) const
{
    const QRectF cell = m_stock.cell(index);
    return {paperRect().topLeft() + cell.topLeft() * scale(), cell.size() * scale()};
}

int SheetView::firstOnSheet() const
{
    return m_page == 0 ? 0 : m_page * m_stock.labelsPerPage() - m_skipped;
}

int SheetView::countOnSheet() const
{
    const int room = m_stock.labelsPerPage() - (m_page == 0 ? m_skipped : 0);
    return std::clamp(m_count - firstOnSheet(), 0, room);
}

bool SheetView::isUsed(int index) const
{
    return m_page == 0 && index < m_skipped;
}

int SheetView::labelIn(int index) const
{
    const int label = index - (m_page == 0 ? m_skipped : 0);
    return label >= 0 && label < countOnSheet() ? label : -1;
}

int SheetView::cellAt(const QPointF &point) const
{
    for (int index = 0; index < m_stock.labelsPerPage(); ++index) {
        if (cellRect(index).contains(point))
            return index;
    }
    return -1;
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT scaleChanged();
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    const int index = event->button() == Qt::LeftButton && m_page == 0 ? cellAt(event->position())
                                                                       : -1;
    if (index < 0)
        return QWidget::mousePressEvent(event);
    m_cursor = index;
    Q_EMIT positionChosen(index + 1);
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = cellAt(event->position());
    if (index == m_hovered)
        return;
    m_hovered = index;
    const int label = index < 0 ? -1 : labelIn(index);
    const bool isDrawn = label >= 0 && size_t(label) < m_labels.size();
    setToolTip(isDrawn ? verdictwords::sentence(m_labels[size_t(label)].content.name,
                                                m_labels[size_t(label)].verdict)
                       : QString());
    setCursor(index >= 0 && m_page == 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SheetView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1);
    case Qt::Key_Up:
        return moveCursor(m_cursor - m_stock.columns);
    case Qt::Key_Down:
        return moveCursor(m_cursor + m_stock.columns);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_page == 0)
            Q_EMIT positionChosen(m_cursor + 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetView::moveCursor(int index)
{
    if (index < 0 || index >= m_stock.labelsPerPage())
        return;
    m_cursor = index;
    setProperty("keyboardFocus", true);
    describe();
    update();
}

void SheetView::describe()
{
    const int label = labelIn(m_cursor);
    QString state = tr("free");
    if (isUsed(m_cursor))
        state = tr("used");
    else if (label >= 0 && size_t(label) < m_labels.size())
        state = verdictwords::sentence(m_labels[size_t(label)].content.name,
                                       m_labels[size_t(label)].verdict);
    setAccessibleDescription(tr("Position %1: %2").arg(m_cursor + 1).arg(state));
}

} // namespace vestibule
