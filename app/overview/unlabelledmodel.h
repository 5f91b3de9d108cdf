#pragma once

#include "app/widgets/rowsmodel.h"
#include "core/sites/device.h"

namespace vestibule {

/// Devices as two-line rows.
class UnlabelledModel : public RowsModel<DeviceSummary>
{
    Q_OBJECT
public:
    explicit UnlabelledModel(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const DeviceSummary &row) const override { return row.device.id.toString(); }
};

} // namespace vestibule
