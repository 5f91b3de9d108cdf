#pragma once

#include "app/widgets/rowsmodel.h"
#include "core/cases/case.h"

#include <QCoreApplication>

namespace vestibule {

/// The newest cases of a device as rows for TwoLineDelegate.
class RecentCasesModel final : public RowsModel<CaseSummary>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::RecentCasesModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const CaseSummary &row) const override { return row.id.toString(); }
};

} // namespace vestibule
