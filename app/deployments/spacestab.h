#pragma once

#include "app/widgets/toast.h"
#include "core/base/result.h"
#include "core/sites/space.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace vestibule {

class Button;
class LabelSaving;
class PlainLabel;
class SpaceTreeView;
struct PageContext;
struct Services;

/// The property tree of a deployment: buildings, floors, rooms; each may carry a label of its own.
class SpacesTab : public QWidget
{
    Q_OBJECT
public:
    explicit SpacesTab(const PageContext &context, QWidget *parent = nullptr);
    /// `spaces`: parents before children. What is chosen and what is folded stays.
    void showSpaces(const DeploymentId &deployment, const std::vector<Space> &spaces);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    QWidget *makeToolbar();
    Button *addTool(QWidget *bar, Button *tool, const QString &name, void (SpacesTab::*action)());
    void updateTools();
    void openAddMenu();
    void openMoveMenu();
    void add(Space::Kind kind);
    void beginRename();
    void rename(const SpaceId &id, const QString &name);
    void moveUp();
    void moveDown();
    void moveBy(int by);
    void move(const SpaceId &id, const SpaceId &parent, int position);
    void remove();
    void saveLabel();

    const PageContext &m_context;
    DeploymentId m_deployment;
    LabelSaving *m_saving;
    SpaceTreeView *m_tree;
    PlainLabel *m_hint;
    Button *m_add = nullptr;
    Button *m_rename = nullptr;
    Button *m_moveTo = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_remove = nullptr;
    Button *m_label = nullptr;
};

} // namespace vestibule
