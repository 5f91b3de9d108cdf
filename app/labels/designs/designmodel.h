#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/labels/design/labeldesign.h"

namespace vestibule {

/// A design in the list.
struct DesignRow {
    LabelDesign design;
    QStringList models; ///< of devices whose labels have it
    bool isUnsaved = false;
    friend bool operator==(const DesignRow &, const DesignRow &) = default;
};

/// The designs: those of the program, then the own ones.
class DesignModel : public RowsModel<DesignRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const DesignRow &row) const override { return row.design.id; }
};

} // namespace vestibule
