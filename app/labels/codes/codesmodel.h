#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/labels/codes/labellists.h"

#include <QCoreApplication>

namespace vestibule {

/// Label codes as rows of the list.
class CodesModel final : public RowsModel<LabelListRow>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::CodesModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

    /// What chips depend on besides the row.
    void setPresent(const QString &baseAddress, const QDateTime &now);

protected:
    QString keyOf(const LabelListRow &row) const override;

private:
    QString m_baseAddress;
    QDateTime m_now;
};

/// Draws a code: its number, where it leads, code, state, when it was printed and scanned.
class CodesDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit CodesDelegate(QObject *parent = nullptr);
    static Columns codeColumns();

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
