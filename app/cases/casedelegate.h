#pragma once

#include "app/widgets/rowdelegate.h"

namespace vestibule {

class CasesModel;

/// Draws a case: number, title over place, type, status chip, age, assignee. For views on a `CasesModel`.
class CaseDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit CaseDelegate(QObject *parent = nullptr);

    /// The columns for these rows: the numbers' column is as wide as the longest number.
    static Columns columnsFor(const CasesModel &model);

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
