#include "app/scans/scanlinesmodel.h"

#include "app/scans/scanwords.h"
#include "app/widgets/rowdelegate.h"

namespace vestibule {

QVariant ScanLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScanLine &line = row(index.row());
    switch (role) {
    case TitleRole:
        return scanwords::when(line.at);
    case SecondLineRole:
        return scanwords::details(line, m_hasNames);
    case ChipRole:
        return QVariant::fromValue(scanwords::result(line));
    default:
        return {};
    }
}

} // namespace vestibule
