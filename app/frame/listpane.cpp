#include "app/frame/listpane.h"

#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/hairline.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vestibule {

ListPane::ListPane(bool isSlim, QWidget *parent)
    : Pane(isSlim ? Pane::Ground::Surface : Pane::Ground::Window, parent),
      m_isSlim(isSlim),
      m_tabs(new TabStrip),
      m_tabRow(new QWidget),
      m_toolbar(new QWidget),
      m_toolbarLeft(new QHBoxLayout),
      m_toolbarRight(new QHBoxLayout),
      m_heads(new ColumnHeads({})),
      m_stack(new QStackedWidget)
{
    const int side = isSlim ? px(16) : px(24);
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
    bar->setContentsMargins(side, isSlim ? px(8) : 0, isSlim ? side : px(16), 0);
    bar->setSpacing(px(8));
    m_toolbarLeft->setSpacing(px(8));
    m_toolbarRight->setSpacing(px(6));
    bar->addLayout(m_toolbarLeft, isSlim ? 1 : 0);
    if (!isSlim)
        bar->addStretch(1);
    bar->addLayout(m_toolbarRight);
    m_toolbar->setFixedHeight(px(56));
    m_toolbar->hide();
    m_heads->hide();
    m_heads->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_heads, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT headsMenuRequested(m_heads->mapToGlobal(position));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_heads);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(isSlim ? px(200) : px(380));
}

void ListPane::setTabs(const QStringList &tabs)
{
    m_tabs->setItems(tabs);
    m_tabRow->show();
}

SearchField *ListPane::addSearch(const QString &placeholder)
{
    auto *field = new SearchField(placeholder);
    if (!m_isSlim)
        field->setFixedWidth(px(240));
    m_toolbarLeft->insertWidget(0, field);
    m_toolbar->show();
    return field;
}

void ListPane::addFilter(FilterChip *chip)
{
    m_toolbarLeft->addWidget(chip);
    m_toolbar->show();
}

void ListPane::addTool(QWidget *tool)
{
    m_toolbarRight->addWidget(tool);
    m_toolbar->show();
}

int ListPane::toolsWidth() const
{
    return m_toolbarRight->sizeHint().width();
}

void ListPane::setColumns(const Columns &columns)
{
    m_columns = columns;
    m_heads->show();
    fitColumns();
}

void ListPane::setShownColumns(const std::optional<QStringList> &ids)
{
    m_shown = ids;
    fitColumns();
}

void ListPane::fitColumns()
{
    if (m_columns.all().isEmpty())
        return;
    const int margin = RowMargins::pane().text;
    const Columns columns = m_columns.withShown(shownColumns()).fitted(width(), margin);
    m_heads->setColumns(columns);
    if (m_view == nullptr)
        return;
    if (auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate()))
        delegate->setColumns(columns);
    m_view->viewport()->update();
}

void ListPane::setView(QAbstractItemView *view)
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
    fitColumns();
}

void ListPane::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    m_stack->addWidget(state);
}

void ListPane::setEmpty(bool isEmpty)
{
    if (isEmpty && m_empty != nullptr)
        m_stack->setCurrentWidget(m_empty);
    else if (m_view != nullptr)
        m_stack->setCurrentWidget(m_view);
}

void ListPane::setFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    layout()->addWidget(footer);
}

void ListPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitColumns();
}

} // namespace vestibule
