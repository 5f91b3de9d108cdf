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

    /// The columns for these rows in a list `width` pixels wide: the numbers' column is as wide as the longest number; in
    /// a narrow list the type gives way to the title.
    static Columns columnsFor(const CasesModel &model, int width);

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
