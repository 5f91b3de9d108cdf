#include "app/deployments/spacetreeview.h"

#include "app/widgets/icons.h"
#include "app/widgets/plaintip.h"
#include "core/sites/spacetree.h"

#include <QDropEvent>
#include <QHash>
#include <QScopedValueRollback>
#include <QSet>

namespace vestibule {
using namespace Qt::StringLiterals;

QString spaceKindTitle(Space::Kind kind)
{
    switch (kind) {
    case Space::Kind::Building:
        return SpaceTreeView::tr("Building");
    case Space::Kind::Floor:
        return SpaceTreeView::tr("Floor");
    case Space::Kind::Unit:
        return SpaceTreeView::tr("Unit");
    case Space::Kind::Room:
        return SpaceTreeView::tr("Room");
    case Space::Kind::CommonArea:
        return SpaceTreeView::tr("Common area");
    }
    return {};
}

QString spaceKindIcon(Space::Kind kind)
{
    switch (kind) {
    case Space::Kind::Building:
        return u"building"_s;
    case Space::Kind::Floor:
        return u"floor"_s;
    default:
        return u"door"_s;
    }
}

SpaceTreeView::SpaceTreeView(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setDragDropMode(QAbstractItemView::InternalMove);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeWidget::itemChanged, this, &SpaceTreeView::giveBack);
}

SpaceId SpaceTreeView::idOf(const QTreeWidgetItem *item)
{
    return item == nullptr ? SpaceId() : SpaceId::fromStore(item->data(0, Qt::UserRole).toString());
}

/// The name in the tree is that in the store: what was typed stands there once it is stored.
void SpaceTreeView::giveBack(QTreeWidgetItem *item)
{
    if (m_isShowing)
        return;
    const QString typed = item->text(0);
    const SpaceId id = idOf(item);
    for (const Space &space : m_spaces) {
        if (space.id != id)
            continue;
        const QScopedValueRollback showing(m_isShowing, true);
        item->setText(0, space.name);
    }
    Q_EMIT renamed(id, typed);
}

void SpaceTreeView::showSpaces(const std::vector<Space> &spaces)
{
    if (spaces == m_spaces)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const QString current = chosen() == nullptr ? QString() : chosen()->id.toString();
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if (!(*it)->isExpanded() && (*it)->childCount() > 0)
            folded.insert((*it)->data(0, Qt::UserRole).toString());
    }
    m_spaces = spaces;
    clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const Space &space : spaces) {
        QTreeWidgetItem *parent = items.value(space.parent.toString());
        auto *item = parent == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parent);
        item->setText(0, space.name);
        item->setData(0, Qt::ToolTipRole, plainTip(spaceKindTitle(space.kind)));
        item->setIcon(0, themedIcon(spaceKindIcon(space.kind)));
        item->setData(0, Qt::UserRole, space.id.toString());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        items.insert(space.id.toString(), item);
    }
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        it.value()->setExpanded(!folded.contains(it.key()));
    if (QTreeWidgetItem *item = items.value(current))
        setCurrentItem(item);
}

const Space *SpaceTreeView::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item == nullptr || !item->isSelected())
        return nullptr;
    const SpaceId id = idOf(item);
    for (const Space &space : m_spaces) {
        if (space.id == id)
            return &space;
    }
    return nullptr;
}

SpaceTreeView::Target SpaceTreeView::targetAt(const QPoint &position) const
{
    const QTreeWidgetItem *over = itemAt(position);
    if (over == nullptr)
        return {{}, topLevelItemCount()};
    if (dropIndicatorPosition() == QAbstractItemView::OnItem)
        return {idOf(over), over->childCount()};
    const QTreeWidgetItem *parent = over->parent();
    const int at = parent == nullptr ? indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(over))
                                     : parent->indexOfChild(const_cast<QTreeWidgetItem *>(over));
    const bool isBelow = dropIndicatorPosition() == QAbstractItemView::BelowItem;
    return {idOf(parent), at + (isBelow ? 1 : 0)};
}

void SpaceTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    const Space *moved = chosen();
    const Target target = targetAt(event->position().toPoint());
    if (moved == nullptr
        || (!target.parent.isNull() && spacetree::isInside(m_spaces, target.parent, moved->id)))
        event->ignore();
}

/// The tree itself stays as it is until the store has moved the space.
void SpaceTreeView::dropEvent(QDropEvent *event)
{
    const Space *moved = chosen();
    Target target = targetAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(QAbstractItemView::NoState);
    if (moved == nullptr
        || (!target.parent.isNull() && spacetree::isInside(m_spaces, target.parent, moved->id)))
        return;
    if (target.parent == moved->parent) {
        const auto siblings = spacetree::childrenOf(m_spaces, moved->parent);
        for (int before = 0; before < target.position; ++before) {
            if (siblings.at(size_t(before)).id == moved->id) {
                --target.position; // it leaves its place before it takes the new one
                break;
            }
        }
    }
    Q_EMIT dropped(moved->id, target.parent, target.position);
}

} // namespace vestibule
