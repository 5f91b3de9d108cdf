#include "app/cases/casedelegate.h"
#include "app/cases/casedetail.h"
#include "app/cases/casefilters.h"
#include "app/cases/casesmodel.h"
#include "app/cases/casespage.h"
#include "app/frame/settingskeeper.h"
#include "app/frame/sortbutton.h"
#include "app/pagecontext.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/searchfield.h"
#include "core/base/clock.h"

#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace vestibule {
using namespace Qt::StringLiterals;

void CasesPage::setReading(const CasesReading &reading, bool isCut)
{
    m_people = reading.people;
    m_filters->setSites(reading.sites);
    if (const auto removed = m_filters->dropRemovedSite()) // asks again
        Q_EMIT toastRequested(
            {tr("“%1” is gone from your deployments. Cases of all deployments are shown.")
                 .arg(*removed),
             {}});
    m_filters->setOperators(reading.people, m_context.me);
    tabs()->setItemCount(int(CasesTab::Open), reading.counts.open);
    tabs()->setItemCount(int(CasesTab::Mine), reading.counts.mine);
    tabs()->setItemCount(int(CasesTab::Waiting), reading.counts.waiting);
    setSubtitle(reading.counts.open == 0 ? tr("None open")
                    : reading.counts.waiting == 0
                    ? tr("%n open", nullptr, reading.counts.open)
                    : tr("%n open, %1 of them waiting", nullptr, reading.counts.open)

                          .arg(reading.counts.waiting));
    {
        const QScopedValueRollback updating(m_isUpdating, true);
        m_model->setNow(m_context.clock.now());
        m_model->setRows(reading.rows);
        m_model->setMoreAvailable(isCut);
    }
    setColumns(CaseDelegate::columnsFor(*m_model));
    keepPlace();
    showEmpty();
    selectionChanged();
}

void CasesPage::operatorChanged()
{
    ListDetailPage::operatorChanged();
    readSoon();
}

/// The list's rows moved below us: what is shown in the detail stays what is selected.
void CasesPage::keepPlace()
{
    const int row = isDetailShown() ? m_model->rowOf(m_detail->shownCase().toString()) : -1;
    if (row < 0 || !m_list->selectionModel()->selectedRows().isEmpty())
        return;
    const QScopedValueRollback updating(m_isUpdating, true);
    m_list->setCurrentIndex(m_model->index(row));
}

ListLook CasesPage::look() const
{
    ListLook now;
    now.tab = caseTabName(static_cast<CasesTab>(tabs()->currentIndex()));
    now.search = m_search->text();
    now.filters = m_filters->words();
    now.sort = m_sort->current();
    return now;
}

void CasesPage::showLook(const ListLook &look)
{
    {
        const QSignalBlocker noTab(tabs());
        const QSignalBlocker noFilter(m_filters);
        const QSignalBlocker noSearch(m_search);
        tabs()->setCurrentIndex(int(caseTabFromName(look.tab)));
        m_filters->setWords(look.filters);
        m_search->setText(look.search);
        m_sort->setCurrent(look.sort);
    }
    changeQuery();
}

void CasesPage::addCaseViews()
{
    ListViews *views = addViews(settingsKeeper(m_context, u"cases"_s));
    ListLook look = this->look();
    views->addBuiltIn(tr("All that is open"), look);
    look.sort = oldestFirstWord;
    views->addBuiltIn(tr("Open, oldest first"), look);
    look.sort.clear();
    look.filters = {{u"assignee"_s, CaseFilters::nobodyWord}};
    views->addBuiltIn(tr("Open, nobody has them"), look);
    // Another filter may be on then, and the button wider.
    connect(views, &ListViews::changed, this, &CasesPage::fitToolbar);
}

void CasesPage::openFilterMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (FilterChip *chip : m_filters->chips())
        menu->addAction(chip->accessibleName(), chip, [chip] {
            chip->show();
            chip->click();
        });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

/// Filters that are off give way when the list is narrow; then a menu offers them.
void CasesPage::fitToolbar()
{
    if (m_more == nullptr)
        return;
    int wanted = px(24) + px(240) + 2 * px(16) + toolsWidth();
    for (const FilterChip *chip : m_filters->chips())
        wanted += chip->sizeHint().width() + px(8);
    const bool isNarrow = m_search->parentWidget()->width() < wanted;
    for (FilterChip *chip : m_filters->chips())
        chip->setVisible(!isNarrow || !chip->value().isEmpty());
    m_search->setMinimumWidth(px(isNarrow ? 120 : 240));
    m_more->setVisible(isNarrow);
}

void CasesPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty) {
        const bool isFiltered = m_filters->isOn() || !m_search->text().trimmed().isEmpty();
        const auto tab = static_cast<CasesTab>(tabs()->currentIndex());
        EmptyState *state = nullptr;
        if (isFiltered) {
            state = new EmptyState(u"search"_s, tr("No case matches"),
                                   tr("Nothing fits the search and the filters. Take some of them "
                                      "off, or look under All."),
                                   tr("Clear search and filters"));
            connect(state, &EmptyState::stepRequested, this, [this] {
                m_search->clear();
                m_filters->clear();
            });
        } else if (tab == CasesTab::Open || tab == CasesTab::All) {
            state = new EmptyState(
                u"inbox"_s, tab == CasesTab::Open ? tr("Nothing is open") : tr("No case yet"),
                tr("What people report by scanning a label stands here at once. What they tell you "
                   "in passing you can write down yourself."),
                tr("New case"));
            connect(state, &EmptyState::stepRequested, this, &CasesPage::openNewCase);
        } else {
            state = new EmptyState(
                u"inbox"_s,
                tab == CasesTab::Mine          ? tr("Nothing waits for you")
                    : tab == CasesTab::Waiting ? tr("Nothing is waiting")
                                               : tr("Nothing resolved this week"),
                tab == CasesTab::Mine ? tr("Cases that you take or are given stand here.")
                    : tab == CasesTab::Waiting
                    ? tr("Cases that wait for somebody or for a part stand here.")
                    : tr("Cases resolved since Monday stand here."));
        }
        setEmptyState(state);
    }
    // A hidden list can't have the keyboard; the page's keys need somebody who has.
    const bool hadFocus = m_list->hasFocus() || hasFocus();
    setEmpty(isEmpty);
    if (hadFocus)
        (isEmpty ? static_cast<QWidget *>(this) : m_list)->setFocus();
}

void CasesPage::showUnreadable(const Error &error)
{
    auto *state = new EmptyState(
        u"warning"_s, tr("The cases could not be read"),
        tr("The store does not answer. Nothing is lost: try again in a moment; if it stays so, "
           "check that the disk isn't full. (%1)")
            .arg(errorCodeName(error.code)),
        tr("Try again"));
    connect(state, &EmptyState::stepRequested, this, &CasesPage::read);
    setEmptyState(state);
    setEmpty(true);
}

} // namespace vestibule
