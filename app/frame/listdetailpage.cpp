#include "app/frame/listdetailpage.h"

#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/hairline.h"
#include "app/widgets/pane.h"
#include "app/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
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
      m_listPane(new Pane(listWidth > 0 ? Pane::Ground::Surface : Pane::Ground::Window)),
      m_detailPane(new Pane(listWidth > 0 ? Pane::Ground::Window : Pane::Ground::Surface)),
      m_tabs(new TabStrip),
      m_tabRow(new QWidget),
      m_toolbar(new QWidget),
      m_toolbarLeft(new QHBoxLayout),
      m_toolbarRight(new QHBoxLayout),
      m_heads(new ColumnHeads({})),
      m_stack(new QStackedWidget),
      m_backRow(new QWidget)
{
    buildListPane();
    buildDetailPane();
    m_splitter->setObjectName(u"listDetailSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_detailPane);
    m_splitter->setStretchFactor(0, isListNarrowColumn() ? 0 : 1);
    m_splitter->setStretchFactor(1, isListNarrowColumn() ? 1 : 0);
    m_detailPane->hide();
    setBody(m_splitter);
}

void ListDetailPage::buildListPane()
{
    const int side = isListNarrowColumn() ? px(16) : px(24);
    auto *tabLayout = new QVBoxLayout(m_tabRow);
    tabLayout->setContentsMargins({});
    tabLayout->setSpacing(0);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(side, 0, side, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch();
    tabLayout->addLayout(tabLine);
    tabLayout->addWidget(new Hairline);
    m_tabRow->hide();

    auto *bar = new QHBoxLayout(m_toolbar);
    bar->setContentsMargins(side, isListNarrowColumn() ? px(8) : 0,
                            isListNarrowColumn() ? side : px(16), 0);
    bar->setSpacing(px(8));
    m_toolbarLeft->setSpacing(px(8));
    m_toolbarRight->setSpacing(px(6));
    bar->addLayout(m_toolbarLeft, isListNarrowColumn() ? 1 : 0);
    if (!isListNarrowColumn())
        bar->addStretch(1);
    bar->addLayout(m_toolbarRight);
    m_toolbar->setFixedHeight(px(56));
    m_toolbar->hide();
    m_heads->hide();

    auto *layout = new QVBoxLayout(m_listPane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_heads);
    layout->addWidget(m_stack, 1);
    m_listPane->setMinimumWidth(isListNarrowColumn() ? px(200) : px(380));
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

void ListDetailPage::setTabs(const QStringList &tabs)
{
    m_tabs->setItems(tabs);
    m_tabRow->show();
}

SearchField *ListDetailPage::addSearch(const QString &placeholder)
{
    auto *field = new SearchField(placeholder);
    if (!isListNarrowColumn())
        field->setFixedWidth(px(240));
    m_toolbarLeft->insertWidget(0, field);
    m_toolbar->show();
    return field;
}

void ListDetailPage::addFilter(FilterChip *chip)
{
    m_toolbarLeft->addWidget(chip);
    m_toolbar->show();
}

void ListDetailPage::addTool(QWidget *tool)
{
    m_toolbarRight->addWidget(tool);
    m_toolbar->show();
}

void ListDetailPage::setColumns(const Columns &columns)
{
    m_heads->setColumns(columns);
    m_heads->show();
}

void ListDetailPage::setView(QAbstractItemView *view)
{
    m_view = view;
    view->setMouseTracking(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->viewport()->setAutoFillBackground(false);
    if (auto *list = qobject_cast<QListView *>(view))
        list->setUniformItemSizes(true);
    // Rows give way to the scroll bar; the heads stay above their cells.
    const QScrollBar *bar = view->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        m_heads->setContentsMargins(0, 0, most > 0 ? bar->sizeHint().width() : 0, 0);
        m_heads->update();
    });
    m_stack->addWidget(view);
}

void ListDetailPage::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    m_stack->addWidget(state);
}

void ListDetailPage::setEmpty(bool isEmpty)
{
    if (isEmpty && m_empty != nullptr)
        m_stack->setCurrentWidget(m_empty);
    else if (m_view != nullptr)
        m_stack->setCurrentWidget(m_view);
}

void ListDetailPage::setListFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    m_listPane->layout()->addWidget(footer);
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
    if (m_view != nullptr)
        m_view->setFocus();
    Q_EMIT detailShownChanged(false);
}

void ListDetailPage::arrange()
{
    m_isNarrow = window()->width() < narrowWindowWidth;
    const bool isListHidden = m_isNarrow && m_isDetailShown && !isListNarrowColumn();
    m_listPane->setVisible(!isListHidden);
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
