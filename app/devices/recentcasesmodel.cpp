#include "app/devices/recentcasesmodel.h"

#include "app/widgets/rowdelegate.h"
#include "app/words/casetexts.h"

#include <QLocale>

namespace vestibule {

QVariant RecentCasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary &shown = row(index.row());
    switch (role) {
    case TitleRole:
        return shown.title;
    case SecondLineRole:
        return tr("%1, %2").arg(
            shown.number, QLocale().toString(shown.createdAt.toLocalTime(), QLocale::ShortFormat));
    case ChipRole:
        return QVariant::fromValue(CaseTexts::statusChip(shown.status));
    default:
        return {};
    }
}

} // namespace vestibule
