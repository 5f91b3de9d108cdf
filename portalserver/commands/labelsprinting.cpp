#include "portalserver/commands/labelsprinting.h"

#include "core/engine/services.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockservice.h"
#include "core/labels/studio/labelpress.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"
#include "portalserver/commands/labelscommand.h"
#include "portalserver/text/portaltexts.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// The log of a job that is sent piece by piece is at most so far behind after a power cut.
constexpr qint64 millisecondsBetweenNotes = 500;

LabelWords wordsIn(const QString &language)
{
    const PortalTexts texts(language);
    return {texts.text(QT_TRANSLATE_NOOP("portal", "No. %1")),
            texts.text(QT_TRANSLATE_NOOP("portal", "Problem?\nScan to report it."))};
}

Result<LabelPainters> paintersFor(Services &services, const PrintPlan &plan)
{
    auto design = services.designs.choice(plan.design);
    if (!design)
        return tl::unexpected(design.error());
    return LabelPainters(std::move(*design), plan.stock.label, plan.stock.printable(), plan.dpi);
}

/// Whether the design of each label has room on the plan's stock.
Result<> tryRoom(Services &services, const PrintPlan &plan, const std::vector<LabelContent> &labels)
{
    auto painters = paintersFor(services, plan);
    if (!painters)
        return tl::unexpected(painters.error());
    for (const LabelContent &label : labels) {
        if (const auto warm = painters->warmUp(label); !warm)
            return warm;
    }
    return {};
}

Result<std::vector<LabelWish>> devicesOf(Services &services, const DeploymentId &deployment,
                                         bool onlyMissing)
{
    DeviceQuery query;
    query.deployment = deployment;
    query.withoutLabel = onlyMissing;
    std::vector<LabelWish> wishes;
    for (;;) {
        const auto page = services.devices.list(query);
        if (!page)
            return tl::unexpected(page.error());
        for (const DeviceSummary &summary : *page)
            wishes.push_back({summary.device.id, {}});
        if (page->size() < static_cast<size_t>(query.limit))
            return wishes;
        query.offset += query.limit;
    }
}

Result<std::vector<LabelWish>> spacesOf(Services &services, const DeploymentId &deployment)
{
    const auto tree = services.spaces.tree(deployment);
    if (!tree)
        return tl::unexpected(tree.error());
    std::vector<LabelWish> wishes;
    for (const Space &space : *tree)
        wishes.push_back({{}, space.id});
    return wishes;
}

/// Whether a blank label of `deployment` has room on the plan's stock.
Result<> tryBlank(Services &services, const DeploymentId &deployment, const PrintPlan &plan,
                  const QString &baseAddress, const LabelWords &words)
{
    LabelCode sample;
    sample.state = LabelCode::State::Blank;
    sample.deployment = deployment;
    sample.code = QString(labelCodeLength, u'0');
    sample.baseAddress = baseAddress;
    const auto content = services.studio.content(sample, words);
    if (!content)
        return tl::unexpected(content.error());
    auto painters = paintersFor(services, plan);
    if (!painters)
        return tl::unexpected(painters.error());
    return painters->drawChecked(*content).map([](const DrawnLabel &) {});
}

Result<std::vector<ReadyLabel>> blankLabels(Services &services, const Deployment &deployment,
                                            const LabelsCommand &command, const PrintPlan &plan,
                                            const QString &baseAddress, const LabelWords &words,
                                            const PrintRun::GoOn &goOn)
{
    if (const auto tried = tryBlank(services, deployment.id, plan, baseAddress, words); !tried)
        return tl::unexpected(tried.error());
    const QString name = command.batchName.isEmpty()
        ? u"%1, %2 blank"_s.arg(deployment.key).arg(command.blank)
        : command.batchName;
    const auto batch = services.labelBatches.begin(name, deployment.id, command.blank, baseAddress,
                                                   Actor::system());
    if (!batch)
        return tl::unexpected(batch.error());
    for (int missing = command.blank; missing > 0;) {
        if (!goOn({0, 0, command.blank}))
            return failure(ErrorCode::Unavailable, u"cancelled"_s, u"job"_s);
        const auto filled = services.labelBatches.fill(batch->id, Actor::system());
        if (!filled)
            return tl::unexpected(filled.error());
        missing = *filled;
    }
    const auto codes = services.labelBatches.blankOf(batch->id);
    if (!codes)
        return tl::unexpected(codes.error());
    std::vector<LabelCodeId> ids;
    for (const LabelCode &code : *codes)
        ids.push_back(code.id);
    return services.studio.read(ids, words);
}

Result<std::vector<ReadyLabel>> labelsFor(Services &services, const LabelsCommand &command,
                                          const PrintPlan &plan, const QString &portalAddress,
                                          const PrintRun::GoOn &goOn)
{
    const auto deployment = services.deployments.findByKey(command.deployment);
    if (!deployment)
        return failure(ErrorCode::NotFound, command.deployment, u"deployment"_s);
    const LabelWords words = wordsIn(command.language);
    if (command.blank > 0) {
        const auto base = services.studio.baseAddress(portalAddress);
        if (!base)
            return tl::unexpected(base.error());
        return blankLabels(services, *deployment, command, plan, *base, words, goOn);
    }
    const bool areSpaces = command.subjects == LabelsCommand::Subjects::Spaces;
    const bool onlyMissing = command.subjects == LabelsCommand::Subjects::Missing;
    const auto wishes = areSpaces ? spacesOf(services, deployment->id)
                                  : devicesOf(services, deployment->id, onlyMissing);
    if (!wishes)
        return tl::unexpected(wishes.error());
    if (wishes->empty())
        return failure(ErrorCode::NotFound, {}, u"labels"_s);
    const auto shown = services.studio.preview(*wishes, words, portalAddress);
    if (!shown)
        return tl::unexpected(shown.error());
    if (const auto room = tryRoom(services, plan, *shown); !room)
        return tl::unexpected(room.error());
    return services.studio.prepare(*wishes, words, portalAddress, Actor::system());
}

Result<PrintPlan> planFor(Services &services, const LabelsCommand &command)
{
    PrintPlan plan;
    const auto stock = services.stocks.find(command.stock);
    if (!stock)
        return failure(stock.error().code, command.stock, u"stock"_s);
    plan.stock = *stock;
    plan.design = command.design == u"standard" ? standardDesign().id : command.design;
    if (const auto design = services.designs.choice(plan.design); !design)
        return failure(design.error().code, command.design, u"design"_s);
    plan.dpi = command.dpi;
    plan.target = command.target;
    plan.copies = command.copies;
    plan.sequence = command.sequence;
    plan.firstPosition = command.firstPosition;
    return plan;
}

/// Blank codes are numbered for good, so what can't be printed is refused before they are made.
Result<> checkBlank(const LabelsCommand &command, const PrintPlan &plan)
{
    if (command.blank == 0)
        return {};
    PrintOrder order;
    order.stock = plan.stock;
    order.copies = command.copies;
    order.firstPosition = command.firstPosition;
    for (int i = 0; i < command.blank; ++i)
        order.labels.push_back({LabelCodeId::make(), i + 1, {}});
    if (const auto pieces = piecesOf(order); !pieces)
        return tl::unexpected(pieces.error());
    const bool isPage = command.target.kind == PrintTarget::Kind::PdfFile;
    if (!isPage && plan.stock.labelsPerPage() != 1)
        return failure(ErrorCode::Invalid, u"one label a page"_s, u"stock"_s);
    const bool isFile = command.target.kind != PrintTarget::Kind::ZplSocket;
    if (isFile && !QFileInfo(QFileInfo(command.target.place).absolutePath()).isDir())
        return failure(ErrorCode::NotFound, u"no such folder"_s, u"path"_s);
    return {};
}

/// A label printer keeps what it got, whatever becomes of the job.
PrintRun::GoOn noting(Services &services, const ReadyPrint &print, const PrintRun::GoOn &goOn)
{
    if (print.target.kind != PrintTarget::Kind::ZplSocket)
        return goOn;
    const auto sinceNote = std::make_shared<QElapsedTimer>();
    sinceNote->start();
    return [&services, &print, goOn, sinceNote](const PrintRun::Progress &progress) {
        if (progress.out > 0 && sinceNote->elapsed() >= millisecondsBetweenNotes) {
            const int done = print.pieces[static_cast<size_t>(progress.out) - 1].number;
            std::ignore = services.printJobs.advance(print.job, done, Actor::system());
            sinceNote->start();
        }
        return goOn(progress);
    };
}

} // namespace

Result<QJsonObject> printLabels(Services &services, const LabelsCommand &command,
                                const QString &baseAddress, const PrintRun::GoOn &goOn)
{
    const auto plan = planFor(services, command); // before codes are made for nothing
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto possible = checkBlank(command, *plan); !possible)
        return tl::unexpected(possible.error());
    const auto labels = labelsFor(services, command, *plan, baseAddress, goOn);
    if (!labels)
        return tl::unexpected(labels.error());
    const auto print = services.press.begin(*plan, *labels, Actor::system());
    if (!print)
        return tl::unexpected(print.error());
    const PrintRun::Outcome outcome = runPrint(*print, {}, noting(services, *print, goOn));
    const auto noted = services.press.conclude(print->job, outcome, Actor::system());
    if (outcome.error)
        return tl::unexpected(*outcome.error);
    if (!noted)
        return tl::unexpected(noted.error());
    return QJsonObject{{u"print_job_id"_s, print->job.toString()},
                       {u"labels"_s, static_cast<qint64>(labels->size())},
                       {u"pieces"_s, static_cast<qint64>(print->pieces.size())},
                       {u"pages"_s, print->pieces.back().page + 1},
                       {u"small_codes"_s, outcome.smallCodes},
                       {u"place"_s, command.target.place}};
}

} // namespace vestibule
