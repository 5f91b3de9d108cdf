#include "app/labels/codes/codeactions.h"

#include "app/frame/runchange.h"
#include "app/labels/codes/codework.h"
#include "app/labels/codes/linkdialog.h"
#include "app/pagecontext.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <QPointer>

#include <span>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostDevices = 100'000;

template<class Item>
std::span<const Item> part(const std::vector<Item> &items, int from, int count)
{
    return std::span(items).subspan(size_t(from), size_t(count));
}

Result<std::vector<LabelWish>> wishesOf(Services &services, const CodeOrder &order)
{
    DeviceQuery query;
    query.deployment = order.site;
    query.withoutLabel = order.what == CodeOrder::What::WithoutLabel;
    query.limit = mostDevices;
    const auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    std::vector<LabelWish> wishes;
    for (const DeviceSummary &device : *devices)
        wishes.push_back({device.device.id, {}});
    if (order.what != CodeOrder::What::DevicesAndSpaces)
        return wishes;
    const auto spaces = services.spaces.tree(order.site);
    if (!spaces)
        return tl::unexpected(spaces.error());
    for (const Space &space : *spaces)
        wishes.push_back({{}, space.id});
    return wishes;
}

Result<QString> addressFor(Services &services, const QString &portalAddress)
{
    return services.studio.baseAddress(portalAddress);
}

} // namespace

CodeActions::CodeActions(const PageContext &context, QWidget *page)
    : QObject(page),
      m_context(context),
      m_page(page),
      m_work(new CodeWork(context.desk, this))
{ }

bool CodeActions::tellFailure(const QString &title, const Result<> &result)
{
    if (result)
        return false;
    MessageDialog::tell(m_page->window(), problemwords::message(title, result.error()));
    return true;
}

void CodeActions::make(std::vector<LabelWish> wishes)
{
    if (wishes.empty())
        return Q_EMIT toastRequested({tr("There is nothing to make codes for."), {}});
    auto fresh = std::make_shared<int>(0);
    const int total = int(wishes.size());
    m_work->run(
        total,
        [fresh, wishes = std::move(wishes), address = m_context.portal().baseAddress,
         actor = Actor::byOperator(m_context.me)](Services &services, int from,
                                                  int count) -> Result<> {
            const auto base = addressFor(services, address);
            if (!base)
                return tl::unexpected(base.error());
            const auto made = services.labelBatches.make(part(wishes, from, count), *base, actor);
            if (!made)
                return tl::unexpected(made.error());
            *fresh += made->fresh;
            return {};
        },
        [this, fresh, total](const Result<> &result) {
            if (tellFailure(tr("The codes weren't all made"), result))
                return;
            Q_EMIT toastRequested({*fresh == total
                                       ? tr("%n codes made.", nullptr, *fresh)
                                       : tr("%n codes made; the others have one.", nullptr, *fresh),
                                   {}});
        });
}

void CodeActions::make(const CodeOrder &order)
{
    if (order.what != CodeOrder::What::Blank) {
        m_context.desk.ask(
            this, [order](Services &services) { return wishesOf(services, order); },
            [this](Result<std::vector<LabelWish>> wishes) {
                if (wishes)
                    make(std::move(*wishes));
                else
                    tellFailure(tr("The codes weren't made"), tl::unexpected(wishes.error()));
            });
        return;
    }
    m_context.desk.ask(
        this,
        [order, address = m_context.portal().baseAddress,
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<LabelBatch> {
            const auto base = addressFor(services, address);
            if (!base)
                return tl::unexpected(base.error());
            return services.labelBatches.begin(order.name, order.site, order.count, *base, actor);
        },
        [this](const Result<LabelBatch> &batch) {
            if (batch)
                fill(*batch);
            else
                tellFailure(tr("The codes weren't made"), tl::unexpected(batch.error()));
        });
}

void CodeActions::fill(const LabelBatch &batch)
{
    m_work->run(
        batch.size - batch.made,
        [id = batch.id, actor = Actor::byOperator(m_context.me)](Services &services, int, int) {
            return services.labelBatches.fill(id, actor).map([](int) {});
        },
        [this, name = batch.name](const Result<> &result) {
            if (!tellFailure(tr("The codes weren't all made"), result))
                Q_EMIT toastRequested({tr("The blank codes of “%1” are made.").arg(name), {}});
        });
}

void CodeActions::undo(std::function<Result<>(Services &)> work, const QString &failed)
{
    runChange(m_context, m_page, std::move(work), failed);
}

void CodeActions::askLink(const QString &typed)
{
    auto *dialog = new LinkDialog(m_context, typed, m_page->window());
    connect(dialog, &LinkDialog::linkRequested, this, &CodeActions::link);
    dialog->open();
}

void CodeActions::link(const LabelCode &label, const LabelWish &wish, const QString &name)
{
    runChange(
        m_context, m_page,
        [id = label.id, wish, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.linking.link(id, wish, actor).map([](const LabelCode &) {});
        },
        tr("The label wasn't linked"), [this, label, name] { tellLinked(label, name); });
}

void CodeActions::tellLinked(const LabelCode &label, const QString &name)
{
    const auto unlink = [id = label.id, actor = Actor::byOperator(m_context.me)](
                            Services &services) { return services.linking.unlink(id, actor); };
    Q_EMIT toastRequested({tr("Label %1 leads to %2 now.").arg(labelNumberText(label.number), name),
                           [guard = QPointer<CodeActions>(this), unlink] {
                               if (guard)
                                   guard->undo(unlink, tr("The label is linked still"));
                           }});
}

} // namespace vestibule
