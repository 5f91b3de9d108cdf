#include "app/deployments/historymodel.h"

#include "app/deployments/historywords.h"
#include "app/widgets/rowdelegate.h"

#include <QLocale>

namespace vestibule {

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryLine &line = row(index.row());
    switch (role) {
    case TitleRole:
        return historySentence(line);
    case SecondLineRole:
        return tr("%1, %2").arg(
            historyPerson(line),
            QLocale().toString(line.entry.at.toLocalTime(), QLocale::ShortFormat));
    case TileIconRole:
        return historyIcon(line);
    default:
        return {};
    }
}

} // namespace vestibule
