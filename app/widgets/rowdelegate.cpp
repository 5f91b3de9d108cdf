#include "app/widgets/rowdelegate.h"

#include <QPainter>

namespace vestibule {

RowDelegate::RowDelegate(int height, RowMargins margins, QObject *parent)
    : QStyledItemDelegate(parent),
      m_height(height),
      m_margins(margins)
{ }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Colours &now = coloursFor(option.palette);
    QStyle::State state = option.state;
    // The ring is for the keyboard: after a click the selection alone shows where one is.
    const bool isRinged = option.widget != nullptr
        && option.widget->property("keyboardFocus").toBool()
        && state.testFlag(QStyle::State_HasFocus);
    state.setFlag(QStyle::State_HasFocus, isRinged);
    RowMargins margins = m_margins;
    margins.hasDivider = margins.hasDivider && index.row() + 1 < index.model()->rowCount();
    rowBackground(*painter, option.rect, state, now, margins);
    painter->save();
    paintRow(*painter, option.rect, index, now);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), px(m_height)};
}

void RowDelegate::paintTwoLines(QPainter &painter, const QRect &cell, const QString &title,
                                const QString &second, const Colours &colours)
{
    const int lineHeight = px(20);
    if (second.isEmpty()) {
        paintText(painter, cell, title, TextStyle::BodyStrong, colours.text);
        return;
    }
    const int top = cell.y() + (cell.height() - 2 * lineHeight) / 2;
    paintText(painter, QRect(cell.x(), top, cell.width(), lineHeight), title, TextStyle::BodyStrong,
              colours.text);
    paintText(painter, QRect(cell.x(), top + lineHeight, cell.width(), lineHeight - 1), second,
              TextStyle::Small, colours.textMuted);
}

void TwoLineDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                               const Colours &colours) const
{
    QRect rest = row.adjusted(margins().text, 0, -margins().text, 0);
    const QString tile = index.data(TileIconRole).toString();
    if (!tile.isEmpty()) {
        const int side = px(32);
        paintTile(painter, QRect(rest.x(), rest.y() + (rest.height() - side) / 2, side, side), tile,
                  static_cast<ToneKind>(index.data(TileToneRole).toInt()), colours);
        rest.setLeft(rest.left() + side + px(12));
    }
    const QString trailing = index.data(TrailingTextRole).toString();
    if (!trailing.isEmpty()) {
        const int width = px(72);
        paintText(painter, rest, trailing, TextStyle::Small, colours.textMuted,
                  Qt::AlignRight | Qt::AlignVCenter);
        rest.setRight(rest.right() - width - px(12));
    }
    const QVariant chip = index.data(ChipRole);
    if (chip.canConvert<ChipText>()) {
        const auto text = chip.value<ChipText>();
        const QSize size = chipSize(text);
        paintChip(painter,
                  QRect(rest.right() + 1 - size.width(), rest.y(), size.width(), rest.height()),
                  text, colours);
        rest.setRight(rest.right() - size.width() - px(12));
    }
    const QVariant dot = index.data(DotToneRole);
    const QString second = index.data(SecondLineRole).toString();
    if (!dot.isValid()) {
        paintTwoLines(painter, rest, index.data(TitleRole).toString(), second, colours);
        return;
    }
    const int lineHeight = px(20);
    const int top = rest.y() + (rest.height() - 2 * lineHeight) / 2;
    paintText(painter, QRect(rest.x(), top, rest.width(), lineHeight),
              index.data(TitleRole).toString(), TextStyle::BodyStrong, colours.text);
    const QRect secondRect(rest.x(), top + lineHeight, rest.width(), lineHeight - 1);
    const int dotSide = px(7);
    paintBox(
        painter,
        QRectF(secondRect.x(), secondRect.center().y() - dotSide / 2.0 + 0.5, dotSide, dotSide),
        dotSide / 2.0, colours.tone(static_cast<ToneKind>(dot.toInt())).solid);
    paintText(painter, secondRect.adjusted(dotSide + px(6), 0, 0, 0), second, TextStyle::Small,
              colours.textMuted);
}

} // namespace vestibule
