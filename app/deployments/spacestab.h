#pragma once

#include "app/widgets/toast.h"
#include "core/base/result.h"
#include "core/sites/space.h"

#include <QWidget>

#include <functional>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace vestibule {

class Button;
class LabelSaving;
class PlainLabel;
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
    Button *addTool(QWidget *bar, const QString &text, const QString &icon, const QString &name,
                    void (SpacesTab::*action)());
    const Space *chosen() const;
    void updateTools();
    void openAddMenu();
    void add(Space::Kind kind);
    void beginRename();
    void rename(QTreeWidgetItem *item);
    void moveUp();
    void moveDown();
    void move(int by);
    void remove();
    void saveLabel();
    void run(std::function<Result<>(Services &)> work, const QString &failed);

    const PageContext &m_context;
    DeploymentId m_deployment;
    std::vector<Space> m_spaces;
    LabelSaving *m_saving;
    QTreeWidget *m_tree;
    PlainLabel *m_hint;
    Button *m_add = nullptr;
    Button *m_rename = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_remove = nullptr;
    Button *m_label = nullptr;
    bool m_isShowing = false;
};

} // namespace vestibule
