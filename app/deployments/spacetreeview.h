#pragma once

#include "core/sites/space.h"

#include <QTreeWidget>

#include <vector>

namespace vestibule {

/// The word and the icon for a kind of space.
QString spaceKindTitle(Space::Kind kind);
QString spaceKindIcon(Space::Kind kind);

/// A deployment's spaces as a tree: renamed in place, moved by dragging. It changes nothing itself.
class SpaceTreeView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SpaceTreeView(QWidget *parent = nullptr);

    /// `spaces`: parents before children. What is chosen and what is folded stays.
    void showSpaces(const std::vector<Space> &spaces);
    const std::vector<Space> &spaces() const { return m_spaces; }
    /// Null when none is chosen.
    const Space *chosen() const;

Q_SIGNALS:
    void renamed(const vestibule::SpaceId &id, const QString &name);
    /// Dropped into `parent` (null: the top), to stand at `position` among its children.
    void dropped(const vestibule::SpaceId &id, const vestibule::SpaceId &parent, int position);

protected:
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Target {
        SpaceId parent;
        int position = 0;
    };
    void giveBack(QTreeWidgetItem *item);
    Target targetAt(const QPoint &position) const;
    static SpaceId idOf(const QTreeWidgetItem *item);

    std::vector<Space> m_spaces;
    bool m_isShowing = false;
};

} // namespace vestibule
