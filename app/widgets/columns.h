#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

class QPainter;

namespace vestibule {

struct Colours;

/// One column of a list: its head and its width at a 13 px font, widened where the head needs more. Width 0 takes what
/// the others leave.
struct Column {
    /// How much a list needs it: extra columns are shown only when somebody chose them; both they and spare ones give
    /// way when there is little room.
    enum class Need { Always, Spare, Extra };

    QString title = {};
    int width = 0;
    bool isRightAligned = false;
    QString id = {}; ///< people may choose whether columns with an id are shown
    QString name = {}; ///< in the choice of columns; empty: the head says it
    Need need = Need::Always;
    bool isShown = true;
};

/// The columns of a list, shared by its heads and its delegate so that edges line up.
class Columns
{
public:
    Columns() = default;
    explicit Columns(QList<Column> columns, int gap = 12);

    const QList<Column> &all() const { return m_columns; }
    /// The cells of a row, one per column, left to right, as high as the row; `margin` is left free at both sides. The cell
    /// of a column that isn't shown is empty.
    QList<QRect> cells(const QRect &row, int margin) const;

    /// The ids of what is shown unless somebody chose.
    QStringList usual() const;
    /// Those with `ids` and those without an id are shown.
    [[nodiscard]] Columns withShown(const QStringList &ids) const;
    /// In a row `width` pixels wide columns give way, extra ones first, from the right, until what stretches has 160 px.
    [[nodiscard]] Columns fitted(int width, int margin) const;

private:
    int fixedWidth(int margin) const;

    QList<Column> m_columns;
    int m_gap = 12;
};

/// The 28 px line above a list with the columns' names and a hairline below. Heads that sort can be clicked; an arrow
/// stands beside the one that does.
class ColumnHeads : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHeads(Columns columns, int margin = 24, QWidget *parent = nullptr);
    void setColumns(Columns columns);
    const Columns &columns() const { return m_columns; }
    /// The ids of the columns whose heads can be clicked.
    void setSortable(const QStringList &ids);
    /// The list is sorted by column `id`, up or down; nothing: by something that has no column.
    void setSorted(const std::optional<QString> &id, bool isDescending);
    /// Where the head of a column stands; empty while it isn't shown.
    QRect headOf(const QString &id) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void headClicked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// The column whose head at this place can be clicked; -1: none.
    qsizetype sortableAt(const QPoint &place) const;
    void setHovered(qsizetype column);
    void paintHead(QPainter &painter, qsizetype column, const QRect &cell,
                   const Colours &now) const;

    Columns m_columns;
    int m_margin;
    QStringList m_sortable;
    std::optional<QString> m_sorted;
    bool m_isDescending = false;
    qsizetype m_hovered = -1;
};

} // namespace vestibule
