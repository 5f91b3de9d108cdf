#include "app/deployments/sitedevicesmodel.h"

#include "app/devices/devicesmodel.h"

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
        return u"cube"_s;
    case ChipRole:
        return QVariant::fromValue(labelChip(shown.label));
    default:
        return {};
    }
}

} // namespace vestibule
