#include "app/deployments/spacestab.h"

#include "app/devices/labelsaving.h"
#include "app/devices/problemwords.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/plainlabel.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/spacetree.h"

#include <QHBoxLayout>
#include <QHash>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QTreeWidget>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString kindTitle(Space::Kind kind)
{
    switch (kind) {
    case Space::Kind::Building:
        return SpacesTab::tr("Building");
    case Space::Kind::Floor:
        return SpacesTab::tr("Floor");
    case Space::Kind::Unit:
        return SpacesTab::tr("Unit");
    case Space::Kind::Room:
        return SpacesTab::tr("Room");
    case Space::Kind::CommonArea:
        return SpacesTab::tr("Common area");
    }
    return {};
}

QString kindIcon(Space::Kind kind)
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

} // namespace

SpacesTab::SpacesTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_saving(new LabelSaving(context, this)),
      m_tree(new QTreeWidget),
      m_hint(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    m_tree->setObjectName(u"spaceTree"_s);
    m_tree->setAccessibleName(tr("Spaces"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(makeToolbar());
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &SpacesTab::updateTools);
    connect(m_tree, &QTreeWidget::itemChanged, this, &SpacesTab::rename);
    connect(m_saving, &LabelSaving::toastRequested, this, &SpacesTab::toastRequested);
    updateTools();
}

Button *SpacesTab::addTool(QWidget *bar, const QString &text, const QString &icon,
                           const QString &name, void (SpacesTab::*action)())
{
    const bool isPlain = text == tr("Move up") || text == tr("Move down");
    auto *tool = new Button(text, isPlain ? Button::Kind::Icon : Button::Kind::Small, icon);
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
    m_add = addTool(bar, tr("Add"), u"plus"_s, u"addSpace"_s, &SpacesTab::openAddMenu);
    m_rename = addTool(bar, tr("Rename"), u"pencil"_s, u"renameSpace"_s, &SpacesTab::beginRename);
    m_up = addTool(bar, tr("Move up"), u"chevron-up"_s, u"moveSpaceUp"_s, &SpacesTab::moveUp);
    m_down = addTool(bar, tr("Move down"), u"chevron-down"_s, u"moveSpaceDown"_s,
                     &SpacesTab::moveDown);
    m_label = addTool(bar, tr("Save label"), u"qr"_s, u"saveSpaceLabel"_s, &SpacesTab::saveLabel);
    m_remove = addTool(bar, tr("Remove"), u"trash"_s, u"removeSpace"_s, &SpacesTab::remove);
    layout->addStretch(1);
    return bar;
}

void SpacesTab::showSpaces(const DeploymentId &deployment, const std::vector<Space> &spaces)
{
    if (deployment == m_deployment && spaces == m_spaces)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const QString current = chosen() == nullptr ? QString() : chosen()->id.toString();
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it) {
        if (!(*it)->isExpanded() && (*it)->childCount() > 0)
            folded.insert((*it)->data(0, Qt::UserRole).toString());
    }
    m_deployment = deployment;
    m_spaces = spaces;
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const Space &space : spaces) {
        QTreeWidgetItem *parent = items.value(space.parent.toString());
        auto *item = parent == nullptr ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(parent);
        item->setText(0, space.name);
        item->setToolTip(0, kindTitle(space.kind));
        item->setIcon(0, themedIcon(kindIcon(space.kind)));
        item->setData(0, Qt::UserRole, space.id.toString());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        items.insert(space.id.toString(), item);
    }
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        it.value()->setExpanded(!folded.contains(it.key()));
    if (QTreeWidgetItem *item = items.value(current))
        m_tree->setCurrentItem(item);
    m_hint->setText(
        spaces.empty()
            ? tr("There are no spaces yet. Add a building or a room; devices stand in spaces, "
                 "and each space can carry a label of its own.")
            : tr("“Add” puts a space inside the chosen one. F2 renames."));
    updateTools();
}

const Space *SpacesTab::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item == nullptr || !item->isSelected())
        return nullptr;
    const QString id = item->data(0, Qt::UserRole).toString();
    for (const Space &space : m_spaces) {
        if (space.id.toString() == id)
            return &space;
    }
    return nullptr;
}

void SpacesTab::updateTools()
{
    const Space *space = chosen();
    for (Button *tool : {m_rename, m_remove, m_label})
        tool->setEnabled(space != nullptr);
    const auto siblings = space == nullptr ? std::vector<Space>()
                                           : spacetree::childrenOf(m_spaces, space->parent);
    m_up->setEnabled(space != nullptr && siblings.front().id != space->id);
    m_down->setEnabled(space != nullptr && siblings.back().id != space->id);
}

void SpacesTab::openAddMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Space::Kind kind : {Space::Kind::Building, Space::Kind::Floor, Space::Kind::Unit,
                                   Space::Kind::Room, Space::Kind::CommonArea})
        menu->addAction(themedIcon(kindIcon(kind)), kindTitle(kind), this,
                        [this, kind] { add(kind); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void SpacesTab::add(Space::Kind kind)
{
    Space fresh;
    fresh.deployment = m_deployment;
    fresh.parent = chosen() == nullptr ? SpaceId() : chosen()->id;
    fresh.kind = kind;
    fresh.name = kindTitle(kind);
    run(
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

void SpacesTab::rename(QTreeWidgetItem *item)
{
    if (m_isShowing)
        return;
    const auto id = SpaceId::fromStore(item->data(0, Qt::UserRole).toString());
    run([id, name = item->text(0), actor = Actor::byOperator(m_context.me)](
            Services &services) { return services.spaces.rename(id, name, actor); },
        tr("The space wasn't renamed"));
}

void SpacesTab::moveUp()
{
    move(-1);
}

void SpacesTab::moveDown()
{
    move(1);
}

void SpacesTab::move(int by)
{
    const Space *space = chosen();
    if (space == nullptr)
        return;
    const auto siblings = spacetree::childrenOf(m_spaces, space->parent);
    int position = 0;
    while (siblings.at(size_t(position)).id != space->id)
        ++position;
    run([id = space->id, parent = space->parent, to = position + by,
         actor = Actor::byOperator(m_context.me)](
            Services &services) { return services.spaces.move(id, parent, to, actor); },
        tr("The space wasn't moved"));
}

void SpacesTab::remove()
{
    const Space *space = chosen();
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
    if (const Space *space = chosen())
        m_saving->askOne({{}, space->id}, space->name, LabelExporter::Format::Pdf);
}

void SpacesTab::run(std::function<Result<>(Services &)> work, const QString &failed)
{
    m_context.desk.ask(this, std::move(work), [this, failed](const Result<> &done) {
        if (!done)
            MessageDialog::tell(window(), problemwords::message(failed, done.error()));
    });
}

} // namespace vestibule
