#include "app/widgets/columns.h"

#include "app/widgets/painters.h"

#include <QPainter>

#include <algorithm>

namespace vestibule {

Columns::Columns(QList<Column> columns, int gap) : m_columns(std::move(columns)), m_gap(gap) { }

QList<QRect> Columns::cells(const QRect &row, int margin) const
{
    int fixed = 2 * margin;
    int stretching = 0;
    for (const Column &column : m_columns) {
        fixed += px(column.width);
        stretching += column.width == 0 ? 1 : 0;
    }
    fixed += px(m_gap) * std::max(0, int(m_columns.size()) - 1);
    const int rest = stretching == 0 ? 0 : std::max(0, (row.width() - fixed) / stretching);

    QList<QRect> result;
    int x = row.x() + margin;
    for (const Column &column : m_columns) {
        const int width = column.width == 0 ? rest : px(column.width);
        result.append(QRect(x, row.y(), width, row.height()));
        x += width + px(m_gap);
    }
    return result;
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
