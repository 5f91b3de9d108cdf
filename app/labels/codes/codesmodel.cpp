#include "app/labels/codes/codesmodel.h"

#include "app/labels/codes/codewords.h"

#include <QLocale>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

void CodesModel::setPresent(const QString &baseAddress, const QDateTime &now)
{
    m_now = now;
    m_baseAddress = baseAddress;
}

QString CodesModel::keyOf(const LabelListRow &row) const
{
    return row.label.id.isNull() ? row.target.device.toString() : row.label.id.toString();
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabelListRow &shown = row(index.row());
    const QString second = shown.name.isEmpty() ? shown.batchName : shown.place;
    const ChipText chip = codewords::stateChip(shown, m_baseAddress, m_now);
    switch (role) {
    case TitleRole:
        return codewords::leadsTo(shown);
    case SecondLineRole:
        return second;
    case ChipRole:
        return QVariant::fromValue(chip);
    case Qt::AccessibleTextRole:
        return shown.label.id.isNull()
            ? tr("%1, %2, no code").arg(codewords::leadsTo(shown), shown.deploymentName)
            : tr("Label %1, %2, %3, %4, %n scans", nullptr, int(shown.label.scanCount))
                  .arg(labelNumberText(shown.label.number), codewords::leadsTo(shown),
                       shown.deploymentName, chip.text);
    default:
        return {};
    }
}

CodesDelegate::CodesDelegate(QObject *parent) : RowDelegate(56, RowMargins::pane(), parent)
{
    setColumns(codeColumns());
}

Columns CodesDelegate::codeColumns()
{
    using Need = Column::Need;
    return Columns({{CodesModel::tr("No."), 52},
                    {CodesModel::tr("Leads to"), 0},
                    {CodesModel::tr("Code"), 128, false, u"code"_s, {}, Need::Spare},
                    {CodesModel::tr("Deployment"), 104, false, u"site"_s, {}, Need::Spare},
                    {CodesModel::tr("State"), 112, false},
                    {CodesModel::tr("Printed"), 56, true, u"printed"_s, {}, Need::Spare},
                    {CodesModel::tr("Scans"), 44, true, u"scans"_s, {}, Need::Spare},
                    {CodesModel::tr("Last scan"), 64, true, u"last"_s}});
}

void CodesDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                             const Colours &colours) const
{
    const auto *model = static_cast<const CodesModel *>(index.model());
    const LabelListRow &shown = model->row(index.row());
    const QList<QRect> cells = columns().cells(row, margins().text);
    const bool hasCode = !shown.label.id.isNull();
    if (hasCode)
        paintText(painter, cells.at(0), labelNumberText(shown.label.number), TextStyle::BodyStrong,
                  colours.textSecondary);
    paintTwoLines(painter, cells.at(1), index.data(TitleRole).toString(),
                  index.data(SecondLineRole).toString(), colours);
    if (hasCode)
        paintText(painter, cells.at(2), groupedCode(shown.label.code), TextStyle::Small,
                  colours.textSecondary);
    paintText(painter, cells.at(3), shown.deploymentName, TextStyle::Small, colours.textSecondary);
    paintChip(painter, cells.at(4), index.data(ChipRole).value<ChipText>(), colours);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const auto quiet = [&](int cell, const QString &text) {
        paintText(painter, cells.at(cell), text, TextStyle::Small, colours.textMuted, right);
    };
    quiet(5, shown.printedAt.isValid() ? codewords::dayText(shown.printedAt) : u"–"_s);
    if (!hasCode)
        return;
    quiet(6, QLocale().toString(shown.label.scanCount));
    quiet(7,
          shown.label.lastScanAt.isValid() ? codewords::dayText(shown.label.lastScanAt)
                                           : CodesModel::tr("never"));
}

} // namespace vestibule
