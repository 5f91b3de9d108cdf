#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/sites/device.h"

#include <QCoreApplication>

namespace vestibule {

/// The devices of one deployment as rows for TwoLineDelegate: name, place, how the label stands.
class SiteDevicesModel final : public RowsModel<DeviceSummary>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::SiteDevicesModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const DeviceSummary &row) const override { return row.device.id.toString(); }
};

/// Draws them as the Devices page does, with the icon of the device's kind.
class SiteDeviceDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit SiteDeviceDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
