#include "app/deployments/deploymentsmodel.h"

#include "app/widgets/rowdelegate.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QVariant DeploymentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeploymentSummary &site = row(index.row());
    const bool isOn = site.deployment.portalEnabled;
    const QString second = isOn ? tr("Portal on · %n devices", nullptr, site.devices)
                                : tr("Portal off · %n devices", nullptr, site.devices);
    switch (role) {
    case TitleRole:
        return site.deployment.name;
    case SecondLineRole:
        return second;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(site.deployment.name, second);
    case TileIconRole:
        return u"building"_s;
    case DotToneRole:
        return int(isOn ? ToneKind::Success : ToneKind::Neutral);
    default:
        return {};
    }
}

} // namespace vestibule
