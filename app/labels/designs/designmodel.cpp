#include "app/labels/designs/designmodel.h"

#include "app/labels/studio/verdictwords.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QVariant DesignModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DesignRow &shown = row(index.row());
    switch (role) {
    case TitleRole:
        return verdictwords::designName(shown.design);
    case SecondLineRole:
        if (!shown.models.isEmpty())
            return tr("For %1").arg(shown.models.join(u", "_s));
        return shown.design.isOwn ? tr("Own design") : tr("Comes with the program");
    case ChipRole:
        return shown.isUnsaved
            ? QVariant::fromValue(ChipText{tr("Not saved"), ToneKind::Warning, {}})
            : QVariant();
    default:
        return {};
    }
}

} // namespace vestibule
