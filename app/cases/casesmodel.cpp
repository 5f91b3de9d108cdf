#include "app/cases/casesmodel.h"

#include "app/widgets/rowdelegate.h"
#include "app/words/casetexts.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString spokenRow(const CaseSummary &row, const QDateTime &now)
{
    QStringList words{row.number,
                      row.title,
                      CaseTexts::where(row),
                      CaseTexts::type(row.type),
                      CaseTexts::status(row.status),
                      CaseTexts::age(row.createdAt, now)};
    if (row.priority != CasePriority::Normal)
        words.append(CasesModel::tr("Priority: %1").arg(CaseTexts::priority(row.priority)));
    words.append(row.assigneeName.isEmpty() ? CasesModel::tr("Nobody has it") : row.assigneeName);
    return words.join(u", "_s);
}

} // namespace

CasesModel::CasesModel(QObject *parent) : RowsModel<CaseSummary>(parent) { }

void CasesModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TrailingTextRole});
}

CaseId CasesModel::caseId(const QModelIndex &index) const
{
    return index.isValid() ? row(index.row()).id : CaseId();
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary &summary = row(index.row());
    switch (role) {
    case TitleRole:
        return summary.title;
    case SecondLineRole:
        return CaseTexts::where(summary);
    case TileIconRole:
        return CaseTexts::deviceIcon(summary.deviceIcon);
    case TileToneRole:
        return int(ToneKind::Neutral);
    case ChipRole:
        return QVariant::fromValue(CaseTexts::statusChip(summary.status));
    case TrailingTextRole:
        return CaseTexts::age(summary.createdAt, m_now);
    case Qt::AccessibleTextRole:
        return spokenRow(summary, m_now);
    default:
        return {};
    }
}

bool CasesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isMore;
}

void CasesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isMore = false;
    Q_EMIT moreWanted();
}

} // namespace vestibule
