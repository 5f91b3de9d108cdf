#include "app/widgets/columns.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// What a title and a place need to be read.
constexpr int leastStretch = 160;

QFont headFont()
{
    QFont font = textFont(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Columns::Columns(QList<Column> columns, int gap) : m_columns(std::move(columns)), m_gap(gap)
{
    // No head is cut off, in whatever language.
    const QFontMetrics metrics(headFont());
    const double scale = px(100) / 100.0;
    for (Column &column : m_columns) {
        const int head = int(std::ceil(metrics.horizontalAdvance(column.title) / scale));
        if (column.width > 0)
            column.width = std::max(column.width, head);
    }
}

int Columns::fixedWidth(int margin) const
{
    int fixed = 2 * margin - px(m_gap);
    for (const Column &column : m_columns) {
        if (column.isShown)
            fixed += px(column.width) + px(m_gap);
    }
    return fixed;
}

QList<QRect> Columns::cells(const QRect &row, int margin) const
{
    const auto stretching = std::count_if(
        m_columns.begin(), m_columns.end(),
        [](const Column &column) { return column.isShown && column.width == 0; });
    const int rest = stretching == 0
        ? 0
        : std::max(0, (row.width() - fixedWidth(margin)) / int(stretching));

    QList<QRect> result;
    int x = row.x() + margin;
    for (const Column &column : m_columns) {
        if (!column.isShown) {
            result.append(QRect());
            continue;
        }
        const int width = column.width == 0 ? rest : px(column.width);
        result.append(QRect(x, row.y(), width, row.height()));
        x += width + px(m_gap);
    }
    return result;
}

QStringList Columns::usual() const
{
    QStringList ids;
    for (const Column &column : m_columns) {
        if (!column.id.isEmpty() && column.need != Column::Need::Extra)
            ids.append(column.id);
    }
    return ids;
}

Columns Columns::withShown(const QStringList &ids) const
{
    Columns chosen = *this;
    for (Column &column : chosen.m_columns)
        column.isShown = column.id.isEmpty() || ids.contains(column.id);
    return chosen;
}

Columns Columns::fitted(int width, int margin) const
{
    Columns fitting = *this;
    for (const Column::Need need : {Column::Need::Extra, Column::Need::Spare}) {
        for (auto column = fitting.m_columns.rbegin(); column != fitting.m_columns.rend();
             ++column) {
            const bool isTight = width - fitting.fixedWidth(margin) < px(leastStretch);
            if (isTight && column->need == need)
                column->isShown = false;
        }
    }
    return fitting;
}

ColumnHeads::ColumnHeads(Columns columns, int margin, QWidget *parent)
    : QWidget(parent),
      m_columns(std::move(columns)),
      m_margin(margin)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColumnHeads::setColumns(Columns columns)
{
    m_columns = std::move(columns);
    update();
}

QSize ColumnHeads::sizeHint() const
{
    return {px(200), px(28)};
}

void ColumnHeads::setSortable(const QStringList &ids)
{
    m_sortable = ids;
    setMouseTracking(!ids.isEmpty());
    update();
}

void ColumnHeads::setSorted(const std::optional<QString> &id, bool isDescending)
{
    m_sorted = id;
    m_isDescending = isDescending;
    update();
}

QRect ColumnHeads::headOf(const QString &id) const
{
    const QList<QRect> cells = m_columns.cells(contentsRect(), m_margin);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (m_columns.all().at(i).id == id)
            return cells.at(i);
    }
    return {};
}

qsizetype ColumnHeads::sortableAt(const QPoint &place) const
{
    const QList<QRect> cells = m_columns.cells(contentsRect(), m_margin);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).contains(place) && m_sortable.contains(m_columns.all().at(i).id))
            return i;
    }
    return -1;
}

void ColumnHeads::setHovered(qsizetype column)
{
    if (m_hovered == column)
        return;
    m_hovered = column;
    update();
}

void ColumnHeads::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(sortableAt(event->position().toPoint()));
}

void ColumnHeads::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype column = sortableAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && column >= 0)
        Q_EMIT headClicked(m_columns.all().at(column).id);
}

void ColumnHeads::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(0, height() - 1, width(), 1, now.divider);
    const QList<QRect> cells = m_columns.cells(contentsRect(), m_margin);
    painter.setFont(headFont());
    for (qsizetype i = 0; i < cells.size(); ++i)
        paintHead(painter, i, cells.at(i), now);
}

void ColumnHeads::paintHead(QPainter &painter, qsizetype column, const QRect &cell,
                            const Colours &now) const
{
    const Column &head = m_columns.all().at(column);
    if (!head.isShown)
        return;
    const bool isSorted = m_sorted == head.id;
    const QColor colour = isSorted || column == m_hovered ? now.text : now.textMuted;
    painter.setPen(colour);
    painter.drawText(cell,
                     Qt::AlignVCenter | (head.isRightAligned ? Qt::AlignRight : Qt::AlignLeft),
                     head.title);
    if (!isSorted)
        return;
    const int size = px(12);
    const int words = painter.fontMetrics().horizontalAdvance(head.title);
    const int x = head.isRightAligned ? cell.right() + 1 - words - size - px(2)
                                      : cell.left() + words + px(3);
    paintIcon(painter, QRect(x, cell.top(), size, cell.height()),
              m_isDescending ? u"chevron-down"_s : u"chevron-up"_s, colour, size);
}

} // namespace vestibule
