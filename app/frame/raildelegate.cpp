#include "app/frame/raildelegate.h"

#include "app/frame/railmodel.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QAbstractItemView>
#include <QPainter>

namespace vestibule {

namespace {

/// The ring stands on the current page, or where the keyboard would begin.
bool isRinged(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || !view->property("keyboardFocus").toBool())
        return false;
    return view->currentIndex().isValid() ? option.state.testFlag(QStyle::State_HasFocus)
                                          : index.row() == firstPageRow(*index.model());
}

} // namespace

int firstPageRow(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row, 0).data(RailModel::IsHeadingRole).toBool())
            return row;
    }
    return -1;
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (!index.data(RailModel::IsHeadingRole).toBool()) {
        paintPage(*painter, option, index);
    } else if (!m_isCollapsed) {
        const Colours &now = coloursFor(option.palette);
        QFont font = textFont(TextStyle::Small);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(now.textMuted);
        painter->drawText(option.rect.adjusted(px(16), px(8), 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    painter->restore();
}

void RailDelegate::paintPage(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colours &now = coloursFor(option.palette);
    const bool isHere = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(px(8), 1, -px(8), -1);
    if (isHere)
        paintBox(painter, box, 6, now.railSelected, now.border);
    else if (isHovered)
        paintBox(painter, box, 6, now.railHover);
    if (isRinged(option, index)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(now.focus, 2));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor iconColour = isHere ? now.accentText : now.textSecondary;
    const QString icon = index.data(RailModel::IconRole).toString();
    if (m_isCollapsed) {
        paintIcon(painter, box, icon, iconColour, px(16));
    } else {
        paintIcon(painter, QRect(px(18), box.y(), px(16), box.height()), icon, iconColour, px(16));
        const QRect words(px(44), box.y(), box.right() - px(44) - px(40), box.height());
        paintText(painter, words, index.data().toString(),
                  isHere ? TextStyle::Section : TextStyle::BodyStrong,
                  isHere ? now.text : now.textSecondary);
    }
    paintCount(painter, box, index, now);
}

void RailDelegate::paintCount(QPainter &painter, const QRect &box, const QModelIndex &index,
                              const Colours &now) const
{
    const int count = index.data(RailModel::CountRole).toInt();
    if (count <= 0)
        return;
    const bool isWarning = index.data(RailModel::IsWarningRole).toBool();
    if (!m_isCollapsed) {
        paintBadge(painter, box.adjusted(0, 0, -px(8), 0), count, isWarning, now);
        return;
    }
    const QRectF dot(box.center().x() + px(7), box.y() + px(5), px(7), px(7));
    paintBox(painter, dot, dot.width() / 2,
             isWarning ? now.tone(ToneKind::Warning).solid : now.borderContrast);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(RailModel::IsHeadingRole).toBool();
    return {option.rect.width(), px(isHeading && m_isCollapsed ? 12 : 32)};
}

} // namespace vestibule
