#include "app/deployments/spacestab.h"

#include "app/deployments/spacetreeview.h"
#include "app/frame/runchange.h"
#include "app/pagecontext.h"
#include "app/printing/labelsaving.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/spaceservice.h"
#include "core/sites/spacetree.h"

#include <QHBoxLayout>
#include <QHash>
#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

SpacesTab::SpacesTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_saving(new LabelSaving(context, this)),
      m_tree(new SpaceTreeView),
      m_hint(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    m_tree->setObjectName(u"spaceTree"_s);
    m_tree->setAccessibleName(tr("Spaces"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(makeToolbar());
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &SpacesTab::updateTools);
    connect(m_tree, &SpaceTreeView::renamed, this, &SpacesTab::rename);
    connect(m_tree, &SpaceTreeView::dropped, this, &SpacesTab::move);
    connect(m_saving, &LabelSaving::toastRequested, this, &SpacesTab::toastRequested);
    connect(m_saving, &LabelSaving::failed, this, [this](const Error &error) {
        MessageDialog::tell(window(), problemwords::message(tr("The label wasn't made"), error));
    });
    updateTools();
}

Button *SpacesTab::addTool(QWidget *bar, Button *tool, const QString &name,
                           void (SpacesTab::*action)())
{
    tool->setObjectName(name);
    bar->layout()->addWidget(tool);
    connect(tool, &Button::clicked, this, action);
    return tool;
}

QWidget *SpacesTab::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    const auto small = [](const QString &text, const QString &icon) {
        return new Button(text, Button::Kind::Small, icon);
    };
    const auto plain = [](const QString &text, const QString &icon) {
        return new Button(text, Button::Kind::Icon, icon);
    };
    m_add = addTool(bar, small(tr("Add"), u"plus"_s), u"addSpace"_s, &SpacesTab::openAddMenu);
    m_rename = addTool(bar, small(tr("Rename"), u"pencil"_s), u"renameSpace"_s,
                       &SpacesTab::beginRename);
    m_moveTo = addTool(bar, small(tr("Move to"), u"arrow-right"_s), u"moveSpaceTo"_s,
                       &SpacesTab::openMoveMenu);
    m_up = addTool(bar, plain(tr("Move up"), u"chevron-up"_s), u"moveSpaceUp"_s,
                   &SpacesTab::moveUp);
    m_down = addTool(bar, plain(tr("Move down"), u"chevron-down"_s), u"moveSpaceDown"_s,
                     &SpacesTab::moveDown);
    m_label = addTool(bar, small(tr("Save label"), u"qr"_s), u"saveSpaceLabel"_s,
                      &SpacesTab::saveLabel);
    m_remove = addTool(bar, small(tr("Remove"), u"trash"_s), u"removeSpace"_s, &SpacesTab::remove);
    layout->addStretch(1);
    return bar;
}

void SpacesTab::showSpaces(const DeploymentId &deployment, const std::vector<Space> &spaces)
{
    m_deployment = deployment;
    m_tree->showSpaces(spaces);
    m_hint->setText(
        spaces.empty()
            ? tr("There are no spaces yet. Add a building or a room; devices stand in spaces, "
                 "and each space can carry a label of its own.")
            : tr("“Add” puts a space inside the chosen one. F2 renames; drag a space to move it."));
    updateTools();
}

void SpacesTab::updateTools()
{
    const Space *space = m_tree->chosen();
    for (Button *tool : {m_rename, m_moveTo, m_remove, m_label})
        tool->setEnabled(space != nullptr);
    const auto siblings = space == nullptr ? std::vector<Space>()
                                           : spacetree::childrenOf(m_tree->spaces(), space->parent);
    m_up->setEnabled(space != nullptr && siblings.front().id != space->id);
    m_down->setEnabled(space != nullptr && siblings.back().id != space->id);
}

void SpacesTab::openAddMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Space::Kind kind : {Space::Kind::Building, Space::Kind::Floor, Space::Kind::Unit,
                                   Space::Kind::Room, Space::Kind::CommonArea})
        menu->addAction(themedIcon(spaceKindIcon(kind)), spaceKindTitle(kind), this,
                        [this, kind] { add(kind); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void SpacesTab::add(Space::Kind kind)
{
    Space fresh;
    fresh.deployment = m_deployment;
    if (const Space *above = m_tree->chosen())
        fresh.parent = above->id;
    fresh.kind = kind;
    fresh.name = spaceKindTitle(kind);
    runChange(
        m_context, this,
        [fresh, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
            const auto made = services.spaces.create(fresh, actor);
            return made ? Result<>() : tl::unexpected(made.error());
        },
        tr("The space wasn't added"));
}

void SpacesTab::beginRename()
{
    if (QTreeWidgetItem *item = m_tree->currentItem())
        m_tree->editItem(item);
}

void SpacesTab::rename(const SpaceId &id, const QString &name)
{
    runChange(
        m_context, this,
        [id, name, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.spaces.rename(id, name, actor);
        },
        tr("The space wasn't renamed"));
}

void SpacesTab::moveUp()
{
    moveBy(-1);
}

void SpacesTab::moveDown()
{
    moveBy(1);
}

void SpacesTab::moveBy(int by)
{
    const Space *space = m_tree->chosen();
    if (space == nullptr)
        return;
    const auto siblings = spacetree::childrenOf(m_tree->spaces(), space->parent);
    int position = 0;
    while (siblings.at(size_t(position)).id != space->id)
        ++position;
    move(space->id, space->parent, position + by);
}

void SpacesTab::openMoveMenu()
{
    const Space *moved = m_tree->chosen();
    if (moved == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moveSpaceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<Space> &spaces = m_tree->spaces();
    const auto offer = [&](const QString &name, const QString &icon, const SpaceId &parent) {
        const int last = int(spacetree::childrenOf(spaces, parent).size());
        QAction *action = menu->addAction(
            themedIcon(icon), name, this,
            [this, id = moved->id, parent, last] { move(id, parent, last); });
        action->setEnabled(parent != moved->parent); // it is there already
    };
    offer(tr("To the top"), u"chevron-up"_s, {});
    menu->addSeparator();
    QHash<SpaceId, QString> paths;
    for (const Space &space : spaces) {
        const QString above = paths.value(space.parent);
        const QString path = above.isEmpty() ? space.name : u"%1 › %2"_s.arg(above, space.name);
        paths.insert(space.id, path);
        if (!spacetree::isInside(spaces, space.id, moved->id))
            offer(path, spaceKindIcon(space.kind), space.id);
    }
    menu->popup(m_moveTo->mapToGlobal(QPoint(0, m_moveTo->height())));
}

void SpacesTab::move(const SpaceId &id, const SpaceId &parent, int position)
{
    runChange(
        m_context, this,
        [id, parent, position, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.spaces.move(id, parent, position, actor);
        },
        tr("The space wasn't moved"));
}

void SpacesTab::remove()
{
    const Space *space = m_tree->chosen();
    if (space == nullptr)
        return;
    MessageDialog::ask(
        window(),
        {tr("Remove %1?").arg(space->name),
         tr("Only a space that nothing hangs on can be removed: no spaces inside, devices, "
            "labels or cases. This can't be undone."),
         ToneKind::Danger,
         {}},
        tr("Remove space"), true, [this, id = space->id, actor = Actor::byOperator(m_context.me)] {
            m_context.desk.ask(
                this, [id, actor](Services &services) { return services.spaces.remove(id, actor); },
                [this](const Result<> &done) {
                    if (done)
                        return;
                    MessageText text = problemwords::message(tr("The space wasn't removed"),
                                                             done.error());
                    if (done.error().code == ErrorCode::Conflict)
                        text.text = tr("Spaces, devices, labels or cases hang on it. Move "
                                       "those first.");
                    MessageDialog::tell(window(), text);
                });
        });
}

void SpacesTab::saveLabel()
{
    if (const Space *space = m_tree->chosen())
        m_saving->askOne({{}, space->id}, space->name, PrintTarget::Kind::PdfFile);
}

} // namespace vestibule
