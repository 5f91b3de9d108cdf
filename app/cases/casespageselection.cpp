// The part of CasesPage that opens cases and follows what is selected.
#include "app/cases/casebulkbar.h"
#include "app/cases/casechanges.h"
#include "app/cases/casedetail.h"
#include "app/cases/casesmodel.h"
#include "app/cases/casespage.h"

#include <QListView>

#include <algorithm>

namespace vestibule {

void CasesPage::openCase(const CaseId &id)
{
    if (id.isNull())
        return;
    m_detail->showCase(id);
    const int row = m_model->rowOf(id.toString());
    if (row >= 0) {
        m_lastRow = row;
        if (m_list->selectionModel()->selectedRows().size() != 1
            || m_list->currentIndex().row() != row) {
            m_list->setCurrentIndex(m_model->index(row));
        }
    } else {
        m_list->clearSelection();
    }
    showDetail();
    // In a narrow window the list is hidden now; the keys need somebody who has the keyboard.
    if (!m_list->isVisible())
        m_detail->setFocus(Qt::MouseFocusReason); // without a ring around the whole pane
    showPlace();
}

void CasesPage::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    openCase(m_model->caseId(m_model->index(row)));
    m_list->scrollTo(m_model->index(row));
}

void CasesPage::step(int by)
{
    const int row = m_model->rowOf(m_detail->shownCase().toString());
    if (m_detail->shownCase().isNull())
        openRow(0);
    else if (row >= 0)
        openRow(row + by);
    else
        // The case left the list; its successor moved into its place.
        openRow(std::clamp(by > 0 ? m_lastRow : m_lastRow - 1, 0,
                           std::max(0, m_model->rowCount() - 1)));
}

void CasesPage::showPlace()
{
    const int row = m_model->rowOf(m_detail->shownCase().toString());
    const int rows = m_model->rowCount();
    m_detail->setNeighbours(row < 0 ? rows > 0 && m_lastRow > 0 : row > 0,
                            row < 0 ? rows > 0 : row + 1 < rows);
}

void CasesPage::selectionChanged()
{
    const std::vector<CaseSummary> rows = selected();
    m_bulk->setSelection(rows);
    m_bulk->setVisible(rows.size() > 1);
    showPlace();
}

std::vector<CaseSummary> CasesPage::selected() const
{
    std::vector<CaseSummary> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.push_back(m_model->row(index.row()));
    return rows;
}

std::vector<CaseTarget> CasesPage::targets(CaseStatus to) const
{
    std::vector<CaseTarget> targets;
    for (const CaseSummary &summary : selected()) {
        if (canChangeStatus(summary.status, to))
            targets.push_back({summary.id, 0});
    }
    return targets;
}

} // namespace vestibule
