#include "app/widgets/columns.h"

#include "app/widgets/painters.h"

#include <QPainter>

#include <algorithm>

namespace vestibule {

namespace {

/// What a title and a place need to be read.
constexpr int leastStretch = 160;

} // namespace

Columns::Columns(QList<Column> columns, int gap) : m_columns(std::move(columns)), m_gap(gap) { }

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

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(0, height() - 1, width(), 1, now.divider);
    const QList<QRect> cells = m_columns.cells(contentsRect(), m_margin);
    QFont font = textFont(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(now.textMuted);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = m_columns.all().at(i);
        painter.drawText(cells.at(i),
                         Qt::AlignVCenter
                             | (column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft),
                         column.title);
    }
}

} // namespace vestibule
