#pragma once

#include "app/labels/history/printlogrows.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"

namespace vestibule {

/// The print jobs, newest first.
class PrintLogModel : public RowsModel<PrintLogRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const PrintLogRow &row) const override { return row.job.id.toString(); }
};

/// When and who; what and on which stock; where; what the check said; the state.
class PrintLogDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit PrintLogDelegate(QObject *parent = nullptr);
    static Columns printLogColumns();

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
