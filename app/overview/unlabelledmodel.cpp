#include "app/overview/unlabelledmodel.h"

#include "app/widgets/rowdelegate.h"
#include "app/words/casetexts.h"

namespace vestibule {
using namespace Qt::StringLiterals;

UnlabelledModel::UnlabelledModel(QObject *parent) : RowsModel<DeviceSummary>(parent) { }

QVariant UnlabelledModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceSummary &summary = row(index.row());
    QStringList place{summary.deploymentName};
    if (!summary.device.place.isEmpty())
        place.append(summary.device.place);
    switch (role) {
    case TitleRole:
        return summary.device.name;
    case SecondLineRole:
        return place.join(u", "_s);
    case TileIconRole:
        return CaseTexts::deviceIcon(summary.device.icon);
    case TileToneRole:
        return int(ToneKind::Neutral);
    case ChipRole:
        return QVariant::fromValue(summary.label == DeviceSummary::Label::NotPrinted
                                       ? ChipText{tr("Not printed yet"), ToneKind::Neutral, {}}
                                       : ChipText{tr("No label"), ToneKind::Neutral, {}});
    default:
        return {};
    }
}

} // namespace vestibule
