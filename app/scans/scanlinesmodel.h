#pragma once

#include "app/widgets/rowsmodel.h"
#include "core/labels/codes/scanlog.h"

namespace vestibule {

/// Scans as rows for TwoLineDelegate.
class ScanLinesModel final : public RowsModel<ScanLine>
{
public:
    /// `hasNames`: of several devices or spaces.
    explicit ScanLinesModel(bool hasNames, QObject *parent = nullptr)
        : RowsModel(parent),
          m_hasNames(hasNames)
    { }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const ScanLine &row) const override { return row.id; }

private:
    bool m_hasNames;
};

} // namespace vestibule
