#pragma once

#include "app/widgets/rowsmodel.h"
#include "core/sites/deployment.h"

#include <QCoreApplication>

namespace vestibule {

/// The deployments as rows for TwoLineDelegate: name, whether the portal is on, number of devices.
class DeploymentsModel final : public RowsModel<DeploymentSummary>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::DeploymentsModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const DeploymentSummary &row) const override
    {
        return row.deployment.id.toString();
    }
};

} // namespace vestibule
