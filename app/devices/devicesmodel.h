#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/sites/device.h"

#include <QCoreApplication>

namespace vestibule {

/// How a device's label stands, as a chip.
ChipText labelChip(const DeviceSummary &device);

/// Devices as rows of the list.
class DevicesModel final : public RowsModel<DeviceSummary>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::DevicesModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const DeviceSummary &row) const override { return row.device.id.toString(); }
};

/// Draws a device: icon, name and place, site, label, open cases, last scan.
class DeviceDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit DeviceDelegate(QObject *parent = nullptr);
    static Columns deviceColumns();

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
