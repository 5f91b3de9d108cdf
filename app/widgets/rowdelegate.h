#pragma once

#include "app/widgets/columns.h"
#include "app/widgets/painters.h"

#include <QStyledItemDelegate>

namespace vestibule {

/// Base of the delegates of our lists: row height, background, divider, focus ring. A list's own delegate draws
/// the row's texts and chips in `paintRow`, with the free functions of painters.h.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `height` in pixels at a 13 px font: 56 in a pane, 44 compact, 40 for one line.
    explicit RowDelegate(int height = 56, RowMargins margins = {}, QObject *parent = nullptr);

    void setColumns(Columns columns) { m_columns = std::move(columns); }
    const Columns &columns() const { return m_columns; }
    const RowMargins &margins() const { return m_margins; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws the content of one row; the background is there already. `row` is the whole row.
    virtual void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                          const Colours &colours) const = 0;

    /// Title over a muted second line, centred as one block in `cell`.
    static void paintTwoLines(QPainter &painter, const QRect &cell, const QString &title,
                              const QString &second, const Colours &colours);

private:
    int m_height;
    RowMargins m_margins;
    Columns m_columns;
};

/// The data roles that `TwoLineDelegate` reads; a model may offer any of them.
enum RowRole {
    TitleRole = Qt::DisplayRole,
    SecondLineRole = Qt::UserRole + 500, ///< QString: where it is
    TileIconRole, ///< QString: icon name; without it there is no tile
    TileToneRole, ///< int(ToneKind)
    ChipRole, ///< ChipText at the right
    TrailingTextRole, ///< QString, right-aligned: number, age
    DotToneRole, ///< int(ToneKind): a dot before the second line
};

/// A ready-made row: tile, title and second line, chip and age at the right, from the roles above.
class TwoLineDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule

Q_DECLARE_METATYPE(vestibule::ChipText)
