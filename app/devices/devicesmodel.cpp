#include "app/devices/devicesmodel.h"

#include "app/devices/siteicon.h"

#include <QLocale>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

enum Cell { DeviceCell, SiteCell, ModelCell, LabelCell, CasesCell, ScanCell };

} // namespace

ChipText labelChip(const DeviceSummary &device)
{
    switch (device.label) {
    case DeviceSummary::Label::None:
        return {DevicesModel::tr("No label"), ToneKind::Neutral, u"minus"_s};
    case DeviceSummary::Label::Printed:
        return device.labelAffixedAt.isValid()
            ? ChipText{DevicesModel::tr("In use"), ToneKind::Success, u"check"_s}
            : ChipText{DevicesModel::tr("Printed"), ToneKind::Info, u"print"_s};
    case DeviceSummary::Label::NotPrinted:
        return {DevicesModel::tr("Not printed"), ToneKind::Neutral, u"qr"_s};
    case DeviceSummary::Label::OldAddress:
        return {DevicesModel::tr("Old address"), ToneKind::Warning, u"warning"_s};
    }
    return {};
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceSummary &shown = row(index.row());
    const QString place = shown.device.place.isEmpty() ? shown.spacePath : shown.device.place;
    switch (role) {
    case TitleRole:
        return shown.device.name;
    case SecondLineRole:
        return place;
    case TileIconRole:
        return shown.device.icon;
    case ChipRole:
        return QVariant::fromValue(labelChip(shown));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, label: %4, %n open cases", nullptr, shown.openCases)
            .arg(shown.device.name, place, shown.deploymentName, labelChip(shown).text);
    default:
        return {};
    }
}

DeviceDelegate::DeviceDelegate(QObject *parent) : RowDelegate(56, RowMargins::pane(), parent)
{
    setColumns(deviceColumns());
}

Columns DeviceDelegate::deviceColumns()
{
    using Need = Column::Need;
    return Columns({{DevicesModel::tr("Device"), 0},
                    {DevicesModel::tr("Deployment"), 104, false, u"site"_s, {}, Need::Spare},
                    {DevicesModel::tr("Model"), 112, false, u"model"_s, {}, Need::Extra},
                    {DevicesModel::tr("Label"), 108, false, u"label"_s},
                    {DevicesModel::tr("Cases"), 44, true, u"cases"_s},
                    {DevicesModel::tr("Last scan"), 64, true, u"scan"_s}});
}

void DeviceDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                              const Colours &colours) const
{
    const auto *model = static_cast<const DevicesModel *>(index.model());
    const DeviceSummary &shown = model->row(index.row());
    const QList<QRect> cells = columns().cells(row, margins().text);
    const QRect first = cells.at(DeviceCell);
    const QRect tile(first.left(), first.center().y() - px(16) + 1, px(32), px(32));
    paintSiteTile(painter, tile, shown.device.icon, u"cube"_s, colours);
    paintTwoLines(painter, first.adjusted(px(44), 0, 0, 0), index.data(TitleRole).toString(),
                  index.data(SecondLineRole).toString(), colours);
    paintText(painter, cells.at(SiteCell), shown.deploymentName, TextStyle::Small,
              colours.textSecondary);
    paintText(painter, cells.at(ModelCell), shown.device.model, TextStyle::Small,
              colours.textSecondary);
    paintChip(painter, cells.at(LabelCell), labelChip(shown), colours);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    if (shown.openCases > 0)
        paintText(painter, cells.at(CasesCell), QLocale().toString(shown.openCases),
                  TextStyle::Small, colours.text, right);
    const QString scanned = shown.lastScanAt.isValid()
        ? QLocale().toString(shown.lastScanAt.toLocalTime().date(), u"d MMM"_s)
        : DevicesModel::tr("never");
    paintText(painter, cells.at(ScanCell), scanned, TextStyle::Small, colours.textMuted, right);
}

} // namespace vestibule
