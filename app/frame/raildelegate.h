#pragma once

#include <QStyledItemDelegate>

namespace vestibule {

struct Colours;

/// Draws the rail's rows: group words, pages, the page one is on, and badges.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPage(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintCount(QPainter &painter, const QRect &box, const QModelIndex &index,
                    const Colours &now) const;

    bool m_isCollapsed = false;
};

/// The first row of a rail list that is a page; -1 in an empty one.
int firstPageRow(const QAbstractItemModel &model);

} // namespace vestibule
