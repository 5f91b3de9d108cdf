#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/base/result.h"
#include "core/labels/printing/labelsheet.h"
#include "core/labels/stock/labelstock.h"

namespace vestibule {

struct Services;

/// A begun sheet as the list shows it.
struct SheetRow {
    LabelSheet sheet;
    LabelStock stock; ///< without page when it was removed
    QString who;
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// What the list of sheets shows of the store, read at once.
struct SheetsReading {
    std::vector<SheetRow> rows; ///< the one used last first
    std::vector<LabelStock> stocks; ///< of which a sheet can be begun
};

/// On the desk thread. Errors: Unavailable, Damaged.
[[nodiscard]] Result<SheetsReading> readSheets(Services &services);

/// The begun sheets.
class SheetsModel : public RowsModel<SheetRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const SheetRow &row) const override { return row.sheet.id.toString(); }
};

} // namespace vestibule
