#include "app/labels/studio/sheetview.h"

#include "app/labels/studio/verdictwords.h"
#include "app/widgets/plaintip.h"
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

void SheetView::setPlan(const SheetPlan &plan, int page)
{
    const bool isOther = plan.stock.page != m_plan.stock.page;
    m_plan = plan;
    m_page = page;
    m_labels.clear();
    m_cursor = std::clamp(m_cursor, 0, std::max(0, plan.stock.labelsPerPage() - 1));
    describe();
    update();
    if (isOther)
        Q_EMIT scaleChanged();
}

void SheetView::setMarking(bool isMarking)
{
    m_isMarking = isMarking;
}

void SheetView::setLabels(std::vector<PreviewLabel> labels)
{
    m_labels = std::move(labels);
    describe();
    update();
}

double SheetView::scale() const
{
    if (m_plan.stock.page.isEmpty())
        return 1;
    const double margin = px(16);
    return std::min({(width() - 2 * margin) / m_plan.stock.page.width(),
                     (height() - 2 * margin) / m_plan.stock.page.height(),
                     largestScale * px(100) / 100});
}

double SheetView::dotsPerMm() const
{
    return scale() * devicePixelRatioF();
}

QRectF SheetView::paperRect() const
{
    const QSizeF size = m_plan.stock.page * scale();
    return {QPointF(std::round((width() - size.width()) / 2),
                    std::round((height() - size.height()) / 2)),
            size};
}

QRectF SheetView::cellRect(int index) const
{
    const QRectF cell = m_plan.stock.cell(index);
    return {paperRect().topLeft() + cell.topLeft() * scale(), cell.size() * scale()};
}

bool SheetView::isChoice(int index) const
{
    const bool isTaken = !m_isMarking && m_plan.sheet && isUsed(index);
    return index >= 0 && m_page == 0 && !isTaken;
}

int SheetView::cellAt(const QPointF &point) const
{
    for (int index = 0; index < m_plan.stock.labelsPerPage(); ++index) {
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
    if (!isChoice(index))
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
    setToolTip(plainTip(isDrawn ? verdictwords::sentence(m_labels[size_t(label)].content.name,
                                                         m_labels[size_t(label)].verdict)
                                : QString()));
    setCursor(isChoice(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
        return moveCursor(m_cursor - m_plan.stock.columns);
    case Qt::Key_Down:
        return moveCursor(m_cursor + m_plan.stock.columns);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChoice(m_cursor))
            Q_EMIT positionChosen(m_cursor + 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetView::moveCursor(int index)
{
    if (index < 0 || index >= m_plan.stock.labelsPerPage())
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
