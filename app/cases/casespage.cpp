#include "app/cases/casespage.h"

#include "app/cases/caseactions.h"
#include "app/cases/casebulkbar.h"
#include "app/cases/casedelegate.h"
#include "app/cases/casedetail.h"
#include "app/cases/casefilters.h"
#include "app/cases/casesmodel.h"
#include "app/frame/sortbutton.h"
#include "app/pagecontext.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/searchfield.h"
#include "app/words/casetexts.h"
#include "core/base/clock.h"
#include "core/engine/desk.h"
#include "core/events/eventhub.h"

#include <QApplication>
#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfRows = 500;
/// Several changes of one moment are read at once.
constexpr int pause = 15;
constexpr int ageStep = 20 * 1000;

} // namespace

const QString CasesPage::newCaseSubject = QStringLiteral("new");
const QString CasesPage::oldestFirstWord = QStringLiteral("oldest");

CasesPage::CasesPage(const PageContext &context, QWidget *parent)
    : ListDetailPage(0, parent),
      m_context(context),
      m_actions(new CaseActions(context, this)),
      m_filters(new CaseFilters(this)),
      m_model(new CasesModel(this)),
      m_list(new QListView),
      m_delegate(new CaseDelegate(this)),
      m_bulk(new CaseBulkBar),
      m_detail(new CaseDetail(context, *m_actions)),
      m_limit(pageOfRows)
{
    setTitle(tr("Cases"));
    setFocusPolicy(Qt::ClickFocus);
    buildTop();
    buildList();
    buildDetail();
    addKeys();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CasesPage::read);
    m_minute.setInterval(ageStep);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model->setNow(m_context.clock.now()); });
    connect(&context.hub, &EventHub::grew, this, &CasesPage::readSoon, Qt::QueuedConnection);
    connect(m_actions, &CaseActions::done, this, [this](const ToastMessage &message) {
        m_detail->setProblem({});
        Q_EMIT toastRequested(message);
    });
    connect(m_actions, &CaseActions::failed, this,
            [this](const Error &error, int failed, int total) {
                if (total > 1)
                    Q_EMIT toastRequested({CaseTexts::stayed(failed, total, error), {}});
                else
                    setProblem(error);
            });
}

void CasesPage::buildTop()
{
    Button *create = addHeaderButton(tr("New case"), Button::Kind::Primary, u"plus"_s);
    create->setObjectName(u"newCase"_s);
    connect(create, &Button::clicked, this, &CasesPage::openNewCase);
    // One filled button per page: with a case beside the list the next step is Resolve.
    connect(this, &ListDetailPage::detailShownChanged, create, [create](bool isShown) {
        create->setKind(isShown ? Button::Kind::Normal : Button::Kind::Primary);
    });
    setTabs({tr("Open"), tr("Mine"), tr("Waiting"), tr("Resolved this week"), tr("All")});
    tabs()->setObjectName(u"caseTabs"_s);
    m_search = addSearch(tr("Search cases"));
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setMinimumWidth(px(120));
    m_search->setMaximumWidth(px(240));
    m_search->parentWidget()->setMinimumWidth(px(300));
    m_search->parentWidget()->installEventFilter(this);
    for (FilterChip *chip : m_filters->chips())
        addFilter(chip);
    m_more = new Button(tr("Filter"), Button::Kind::Icon, u"filter"_s);
    m_more->setObjectName(u"caseFilterMenu"_s);
    m_more->hide();
    addTool(m_more);
    m_sort = addSorting({{{}, tr("Newest first"), u"age"_s, false},
                         {oldestFirstWord, tr("Oldest first"), u"age"_s, true}});
    m_sort->setObjectName(u"caseSort"_s);
    connect(m_sort, &SortButton::currentChanged, this, &CasesPage::read);
    connect(m_more, &Button::clicked, this, &CasesPage::openFilterMenu);
    connect(tabs(), &ChoiceBar::currentChanged, this, &CasesPage::changeQuery);
    connect(m_search, &SearchField::searchChanged, this, &CasesPage::changeQuery);
    connect(m_filters, &CaseFilters::changed, this, &CasesPage::changeQuery);
}

void CasesPage::changeQuery()
{
    m_limit = pageOfRows;
    fitToolbar();
    read();
}

void CasesPage::buildList()
{
    m_list->setObjectName(u"caseList"_s);
    m_list->setAccessibleName(tr("Cases"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumns(m_delegate->columns());
    setView(m_list);
    addCaseViews();
    m_bulk->hide();
    setListFooter(m_bulk);
    connect(m_model, &CasesModel::moreWanted, this, [this] {
        m_limit += pageOfRows;
        readSoon();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_list->selectionModel()->selectedRows().size() == 1)
            openCase(m_model->caseId(index));
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { openCase(m_model->caseId(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isUpdating && index.isValid() && isDetailShown())
                    openCase(m_model->caseId(index));
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CasesPage::selectionChanged);
    connect(m_bulk, &CaseBulkBar::assignRequested, this,
            [this] { openAssignMenu(m_bulk->assignButton()); });
    connect(m_bulk, &CaseBulkBar::resolveRequested, this, &CasesPage::resolveSelected);
    connect(m_bulk, &CaseBulkBar::archiveRequested, this,
            [this] { askArchive(targets(CaseStatus::Archived)); });
    connect(m_bulk, &CaseBulkBar::clearRequested, m_list, &QListView::clearSelection);
}

void CasesPage::buildDetail()
{
    setDetail(m_detail);
    connect(m_detail, &CaseDetail::closeRequested, this, &ListDetailPage::hideDetail);
    connect(m_detail, &CaseDetail::previousRequested, this, [this] { step(-1); });
    connect(m_detail, &CaseDetail::nextRequested, this, [this] { step(1); });
    connect(m_detail, &CaseDetail::navigationRequested, this, &Page::navigationRequested);
    connect(m_detail, &CaseDetail::archiveRequested, this, [this](const CaseId &id) {
        askArchive({{id, 0}});
    });
    connect(m_detail, &CaseDetail::copied, this, [this](const QString &text) {
        m_clipboard.copy(text);
        Q_EMIT toastRequested({tr("Copied for 30 seconds."), {}});
    });
}

void CasesPage::activated()
{
    if (m_isStale)
        read();
    const QWidget *focused = QApplication::focusWidget();
    if (focused == nullptr || !isAncestorOf(focused))
        m_list->setFocus();
}

void CasesPage::showEvent(QShowEvent *event)
{
    ListDetailPage::showEvent(event);
    m_minute.start();
    fitToolbar();
    if (m_isStale)
        readSoon();
}

bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search->parentWidget() && event->type() == QEvent::Resize)
        fitToolbar();
    return ListDetailPage::eventFilter(watched, event);
}

bool CasesPage::hasUnsavedChanges() const
{
    return m_detail->hasDrafts();
}

CaseQuery CasesPage::query() const
{
    CaseQuery query;
    const QDateTime now = m_context.clock.now();
    m_filters->apply(query, now);
    applyTab(static_cast<CasesTab>(tabs()->currentIndex()), m_context.me, now, query);
    query.search = m_search->text();
    query.oldestFirst = m_sort->current() == oldestFirstWord;
    // One more than is shown says whether there are more.
    query.limit = m_limit + 1;
    return query;
}

void CasesPage::readSoon()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void CasesPage::read()
{
    m_isStale = false;
    m_context.desk.ask(
        this,
        [query = query(), me = m_context.me](Services &services) {
            return readCases(services, query, me);
        },
        [this, asked = ++m_asked, limit = m_limit](Result<CasesReading> reading) {
            if (asked != m_asked)
                return;
            if (!reading) {
                showUnreadable(reading.error());
                return;
            }
            const bool isCut = int(reading->rows.size()) > limit;
            if (isCut)
                reading->rows.resize(size_t(limit));
            setReading(*reading, isCut);
        });
    if (isDetailShown())
        m_detail->reload();
}

} // namespace vestibule
