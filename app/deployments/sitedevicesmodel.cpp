#include "app/deployments/sitedevicesmodel.h"

#include "app/devices/devicesmodel.h"
#include "app/devices/siteicon.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

QVariant SiteDevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceSummary &shown = row(index.row());
    switch (role) {
    case TitleRole:
        return shown.device.name;
    case SecondLineRole:
        return shown.device.place.isEmpty() ? shown.spacePath : shown.device.place;
    case TileIconRole:
        return shown.device.icon;
    case ChipRole:
        return QVariant::fromValue(labelChip(shown));
    default:
        return {};
    }
}

SiteDeviceDelegate::SiteDeviceDelegate(QObject *parent)
    : RowDelegate(52, RowMargins::pane(), parent)
{ }

void SiteDeviceDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                                  const Colours &colours) const
{
    QRect rest = row.adjusted(margins().text, 0, -margins().text, 0);
    const int side = px(32);
    paintSiteTile(painter, QRect(rest.x(), rest.y() + (rest.height() - side) / 2, side, side),
                  index.data(TileIconRole).toString(), u"cube"_s, colours);
    rest.setLeft(rest.left() + side + px(12));
    const auto chip = index.data(ChipRole).value<ChipText>();
    const QSize size = chipSize(chip);
    paintChip(painter,
              QRect(rest.right() + 1 - size.width(), rest.y(), size.width(), rest.height()), chip,
              colours);
    rest.setRight(rest.right() - size.width() - px(12));
    paintTwoLines(painter, rest, index.data(TitleRole).toString(),
                  index.data(SecondLineRole).toString(), colours);
}

} // namespace vestibule
