#include "app/frame/listdetailpage.h"

#include "app/frame/listpane.h"
#include "app/frame/sortbutton.h"
#include "app/frame/viewbutton.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWindowWidth = 1200;
constexpr int detailWidth = 488;
constexpr int minimumDetailWidth = 420;

} // namespace

ListDetailPage::ListDetailPage(int listWidth, QWidget *parent)
    : Page(parent),
      m_listWidth(listWidth),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_list(new ListPane(listWidth > 0)),
      m_detailPane(new Pane(listWidth > 0 ? Pane::Ground::Window : Pane::Ground::Surface)),
      m_backRow(new QWidget)
{
    buildDetailPane();
    m_splitter->setObjectName(u"listDetailSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detailPane);
    m_splitter->setStretchFactor(0, isListNarrowColumn() ? 0 : 1);
    m_splitter->setStretchFactor(1, isListNarrowColumn() ? 1 : 0);
    m_detailPane->hide();
    setBody(m_splitter);
}

void ListDetailPage::buildDetailPane()
{
    auto *back = new Button(tr("Back to the list"), Button::Kind::Link, u"arrow-left"_s);
    back->setObjectName(u"backToList"_s);
    connect(back, &Button::clicked, this, &ListDetailPage::hideDetail);
    auto *row = new QHBoxLayout(m_backRow);
    row->setContentsMargins(px(18), px(8), px(24), 0);
    row->addWidget(back);
    row->addStretch();
    m_backRow->hide();

    auto *layout = new QVBoxLayout(m_detailPane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_backRow);
    m_detailPane->setMinimumWidth(px(minimumDetailWidth));
}

TabStrip *ListDetailPage::tabs() const
{
    return m_list->tabs();
}

void ListDetailPage::setTabs(const QStringList &tabs)
{
    m_list->setTabs(tabs);
}

SearchField *ListDetailPage::addSearch(const QString &placeholder)
{
    return m_list->addSearch(placeholder);
}

void ListDetailPage::addFilter(FilterChip *chip)
{
    m_list->addFilter(chip);
}

void ListDetailPage::addTool(QWidget *tool)
{
    m_list->addTool(tool);
}

int ListDetailPage::toolsWidth() const
{
    return m_list->toolsWidth();
}

void ListDetailPage::setColumns(const Columns &columns)
{
    m_list->setColumns(columns);
}

SortButton *ListDetailPage::addSorting(const QList<SortChoice> &choices)
{
    auto *button = new SortButton(choices, *m_list->heads());
    addTool(button);
    return button;
}

ListViews *ListDetailPage::addViews(ListViews::Keeper keeper)
{
    m_views = new ListViews(
        {[this] {
             ListLook now = look();
             now.columns = m_list->shownColumns();
             return now;
         },
         [this](const ListLook &look) { showLook(look); },
         [this](const std::optional<QStringList> &ids) { m_list->setShownColumns(ids); }},
        std::move(keeper), this);
    auto *button = new ViewButton(*m_views, [this] { return m_list->columns(); });
    connect(button, &ViewButton::toastRequested, this, &Page::toastRequested);
    connect(m_list, &ListPane::headsMenuRequested, button, &ViewButton::openColumns);
    addTool(button);
    return m_views;
}

void ListDetailPage::setView(QAbstractItemView *view)
{
    m_list->setView(view);
}

QAbstractItemView *ListDetailPage::view() const
{
    return m_list->view();
}

void ListDetailPage::setEmptyState(EmptyState *state)
{
    m_list->setEmptyState(state);
}

void ListDetailPage::setEmpty(bool isEmpty)
{
    m_list->setEmpty(isEmpty);
}

void ListDetailPage::setListFooter(QWidget *footer)
{
    m_list->setFooter(footer);
}

void ListDetailPage::setDetail(QWidget *detail)
{
    delete m_detail;
    m_detail = detail;
    static_cast<QVBoxLayout *>(m_detailPane->layout())->addWidget(detail, 1);
    detail->show();
}

void ListDetailPage::showDetail()
{
    if (m_isDetailShown)
        return;
    m_isDetailShown = true;
    arrange();
    Q_EMIT detailShownChanged(true);
}

void ListDetailPage::hideDetail()
{
    if (!m_isDetailShown)
        return;
    m_isDetailShown = false;
    arrange();
    if (view() != nullptr)
        view()->setFocus();
    Q_EMIT detailShownChanged(false);
}

void ListDetailPage::arrange()
{
    m_isNarrow = window()->width() < narrowWindowWidth;
    const bool isListHidden = m_isNarrow && m_isDetailShown && !isListNarrowColumn();
    m_list->setVisible(!isListHidden);
    m_detailPane->setVisible(m_isDetailShown);
    m_backRow->setVisible(isListHidden);
    if (m_hasSizes || !m_isDetailShown || isListHidden || m_splitter->width() < px(detailWidth))
        return;
    const int total = m_splitter->width();
    const int list = isListNarrowColumn() ? px(m_listWidth) : total - px(detailWidth);
    m_splitter->setSizes({list, total - list - m_splitter->handleWidth()});
    m_hasSizes = isVisible();
}

void ListDetailPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ListDetailPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
    if (m_views != nullptr)
        m_views->read();
}

void ListDetailPage::operatorChanged()
{
    // A hidden page reads them when it is shown.
    if (m_views != nullptr && isVisible())
        m_views->read();
}

void ListDetailPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDetailShown && !isListNarrowColumn()) {
        hideDetail();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace vestibule
