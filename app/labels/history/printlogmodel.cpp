#include "app/labels/history/printlogmodel.h"

#include "app/printing/printwords.h"

#include <QFileInfo>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString place(const PrintJob &job)
{
    return job.target.isFile() ? QFileInfo(job.target.place).fileName()
                               : printwords::placeName(job.target);
}

const PrintLogRow &rowAt(const QModelIndex &index)
{
    return static_cast<const PrintLogModel *>(index.model())->row(index.row());
}

} // namespace

QVariant PrintLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PrintLogRow &shown = row(index.row());
    if (role == TitleRole)
        return printlogwords::amount(shown.job);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3, %4")
            .arg(printlogwords::when(shown.job.startedAt), printlogwords::amount(shown.job),
                 place(shown.job), printlogwords::state(shown.job.state).text);
    return {};
}

PrintLogDelegate::PrintLogDelegate(QObject *parent) : RowDelegate(56, RowMargins::pane(), parent)
{
    setColumns(printLogColumns());
}

Columns PrintLogDelegate::printLogColumns()
{
    return Columns({{tr("Labels"), 0},
                    {tr("When"), 128},
                    {tr("Where"), 168, false, u"where"_s, {}, Column::Need::Spare},
                    {tr("Check"), 148, false, u"check"_s, {}, Column::Need::Spare},
                    {tr("State"), 116}});
}

void PrintLogDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                                const Colours &colours) const
{
    const PrintLogRow &shown = rowAt(index);
    const QList<QRect> cells = columns().cells(row, margins().text);
    paintTwoLines(painter, cells.at(0), printlogwords::amount(shown.job),
                  shown.stock.isEmpty() ? tr("A stock that was removed") : shown.stock, colours);
    paintTwoLines(painter, cells.at(1), printlogwords::when(shown.job.startedAt), shown.who,
                  colours);
    if (!cells.at(2).isEmpty())
        paintText(painter, cells.at(2), place(shown.job), TextStyle::Body, colours.textSecondary);
    if (!cells.at(3).isEmpty())
        paintText(painter, cells.at(3), printlogwords::check(shown.job), TextStyle::Small,
                  colours.textSecondary);
    paintChip(painter, cells.at(4), printlogwords::state(shown.job.state), colours);
}

} // namespace vestibule
