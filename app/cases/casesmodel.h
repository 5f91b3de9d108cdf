#pragma once

#include "app/widgets/rowsmodel.h"
#include "core/cases/case.h"

namespace vestibule {

/// Cases as rows. Offers the roles of `TwoLineDelegate` and words for screen readers.
class CasesModel : public RowsModel<CaseSummary>
{
    Q_OBJECT
public:
    explicit CasesModel(QObject *parent = nullptr);

    /// Ages count from here.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }
    /// There are more cases than rows; `moreWanted` asks for them when the list is scrolled to its end.
    void setMoreAvailable(bool isMore) { m_isMore = isMore; }

    CaseId caseId(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

protected:
    QString keyOf(const CaseSummary &row) const override { return row.id.toString(); }

private:
    QDateTime m_now;
    bool m_isMore = false;
};

} // namespace vestibule
