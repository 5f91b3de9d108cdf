#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

namespace vestibule {

/// One column of a list: its head and its width at a 13 px font. Width 0 takes what the others leave.
struct Column {
    QString title;
    int width = 0;
    bool isRightAligned = false;
};

/// The columns of a list, shared by its heads and its delegate so that edges line up.
class Columns
{
public:
    Columns() = default;
    explicit Columns(QList<Column> columns, int gap = 12);

    const QList<Column> &all() const { return m_columns; }
    /// The cells of a row, one per column, left to right, as high as the row; `margin` is left free at both sides.
    QList<QRect> cells(const QRect &row, int margin) const;

private:
    QList<Column> m_columns;
    int m_gap = 12;
};

/// The 28 px line above a list with the columns' names and a hairline below.
class ColumnHeads : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHeads(Columns columns, int margin = 24, QWidget *parent = nullptr);
    void setColumns(Columns columns);
    const Columns &columns() const { return m_columns; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Columns m_columns;
    int m_margin;
};

} // namespace vestibule
