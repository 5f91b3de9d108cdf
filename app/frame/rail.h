#pragma once

#include "app/frame/railmodel.h"

#include <QPixmap>
#include <QWidget>

class QListView;
class QMenu;

namespace vestibule {

class RailCorner;

/// The navigation rail: workspace at its top, pages in groups, settings and the operator at its foot. 224 px wide,
/// or icons alone.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const QList<NavigationEntry> &entries, QWidget *parent = nullptr);

    /// What stands at the top; a null logo shows the program's own.
    void setWorkspace(const QString &name, const QString &site, const QPixmap &logo = {});
    void setOperator(const QString &id, const QString &name, const QString &role);
    /// Menus that the two corners open; without one their arrow is hidden.
    void setWorkspaceMenu(QMenu *menu);
    void setOperatorMenu(QMenu *menu);

    void setBadge(const QString &pageId, const Badge &badge);
    void setCurrentPage(const QString &pageId);

    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void pageRequested(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListView *addList(RailModel *model, const QString &name);
    void updateWidth();

    bool m_isCollapsed = false;
    bool m_isFollowing = false;
    RailModel *m_pages;
    RailModel *m_foot;
    RailCorner *m_workspace;
    RailCorner *m_operator;
    QListView *m_pageList = nullptr;
    QListView *m_footList = nullptr;
};

} // namespace vestibule
