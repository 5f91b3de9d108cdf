#include "app/frame/rail.h"

#include "app/frame/railcorner.h"
#include "app/frame/raildelegate.h"
#include "app/widgets/painters.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int wideWidth = 224;
constexpr int collapsedWidth = 64;

QList<NavigationEntry> filtered(const QList<NavigationEntry> &entries, bool isFoot)
{
    QList<NavigationEntry> result;
    for (const NavigationEntry &entry : entries) {
        if ((entry.group == NavigationGroup::Foot) == isFoot)
            result.append(entry);
    }
    return result;
}

/// A list that is as high as its rows. Getting the focus alone chooses nothing: that would open a page.
class FittingList : public QListView
{
public:
    using QListView::QListView;
    QSize sizeHint() const override
    {
        int height = 0;
        for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row)
            height += sizeHintForRow(row);
        return {px(collapsedWidth), height};
    }
    QSize minimumSizeHint() const override { return {px(48), px(32)}; }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (currentIndex().isValid() || event->key() == Qt::Key_Tab) {
            QListView::keyPressEvent(event);
            return;
        }
        const QList<int> choosing{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Down};
        if (choosing.contains(event->key()))
            setCurrentIndex(model()->index(firstPageRow(*model()), 0));
        else
            event->ignore();
    }
};

} // namespace

Rail::Rail(const QList<NavigationEntry> &entries, QWidget *parent)
    : QWidget(parent),
      m_pages(new RailModel(this)),
      m_foot(new RailModel(this)),
      m_workspace(new RailCorner(RailCorner::Kind::Workspace)),
      m_operator(new RailCorner(RailCorner::Kind::Operator))
{
    setObjectName(u"rail"_s);
    m_workspace->setObjectName(u"workspace"_s);
    m_operator->setObjectName(u"operator"_s);
    m_pages->setEntries(filtered(entries, false));
    m_foot->setEntries(filtered(entries, true));
    m_pageList = addList(m_pages, tr("Pages"));
    m_pageList->setObjectName(u"pageList"_s);
    m_footList = addList(m_foot, tr("Settings"));
    m_footList->setObjectName(u"footList"_s);
    m_footList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_workspace);
    layout->addWidget(m_pageList, 1);
    layout->addSpacing(px(9));
    layout->addWidget(m_footList);
    layout->addWidget(m_operator);
    updateWidth();
}

QListView *Rail::addList(RailModel *model, const QString &name)
{
    auto *list = new FittingList;
    list->setModel(model);
    list->setItemDelegate(new RailDelegate(list));
    list->setAccessibleName(name);
    list->setMouseTracking(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->viewport()->setAutoFillBackground(false);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString pageId = current.data(RailModel::PageIdRole).toString();
                if (!m_isFollowing && !pageId.isEmpty())
                    Q_EMIT pageRequested(pageId);
            });
    return list;
}

void Rail::setWorkspace(const QString &name, const QString &site, const QPixmap &logo)
{
    m_workspace->setTexts(name, site);
    m_workspace->setLogo(logo);
}

void Rail::setOperator(const QString &id, const QString &name, const QString &role)
{
    m_operator->setAvatarId(id);
    m_operator->setTexts(name, role);
}

void Rail::setWorkspaceMenu(QMenu *menu)
{
    m_workspace->setMenu(menu);
}

void Rail::setOperatorMenu(QMenu *menu)
{
    m_operator->setMenu(menu);
}

void Rail::setBadge(const QString &pageId, const Badge &badge)
{
    m_pages->setBadge(pageId, badge);
    m_foot->setBadge(pageId, badge);
}

void Rail::setCurrentPage(const QString &pageId)
{
    m_isFollowing = true;
    for (const auto &[list, model] :
         {std::pair(m_pageList, m_pages), std::pair(m_footList, m_foot)})
        list->setCurrentIndex(model->index(model->rowOf(pageId)));
    m_isFollowing = false;
}

void Rail::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    m_workspace->setCollapsed(isCollapsed);
    m_operator->setCollapsed(isCollapsed);
    for (QListView *list : {m_pageList, m_footList}) {
        static_cast<RailDelegate *>(list->itemDelegate())->setCollapsed(isCollapsed);
        list->doItemsLayout();
    }
    updateWidth();
}

void Rail::updateWidth()
{
    setFixedWidth(px(m_isCollapsed ? collapsedWidth : wideWidth));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateWidth();
        m_pageList->doItemsLayout();
        m_footList->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.rail);
    painter.fillRect(width() - 1, 0, 1, height(), now.border);
    const int side = px(16);
    painter.fillRect(side, m_footList->y() - px(9), width() - 2 * side - 1, 1, now.border);
}

} // namespace vestibule
