#pragma once

#include "app/deployments/deploymenthistory.h"
#include "app/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace vestibule {

/// What was done to a deployment, in words, newest first. Rows for TwoLineDelegate.
class HistoryModel final : public RowsModel<HistoryLine>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::HistoryModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const HistoryLine &row) const override
    {
        return QString::number(row.entry.sequence);
    }
};

} // namespace vestibule
