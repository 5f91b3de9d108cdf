#include "app/devices/recentcasesmodel.h"

#include "app/widgets/rowdelegate.h"

#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

ChipText statusChip(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return {RecentCasesModel::tr("Open"), ToneKind::Info, u"ring"_s};
    case CaseStatus::InProgress:
        return {RecentCasesModel::tr("In progress"), ToneKind::Warning, u"half-disc"_s};
    case CaseStatus::Waiting:
        return {RecentCasesModel::tr("Waiting"), ToneKind::Neutral, u"two-bars"_s};
    case CaseStatus::Resolved:
        return {RecentCasesModel::tr("Resolved"), ToneKind::Success, u"tick-disc"_s};
    case CaseStatus::Archived:
        return {RecentCasesModel::tr("Archived"), ToneKind::Neutral, {}};
    }
    return {};
}

} // namespace

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
        return QVariant::fromValue(statusChip(shown.status));
    default:
        return {};
    }
}

} // namespace vestibule
