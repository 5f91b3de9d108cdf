#include "core/labels/studio/labelpress.h"

#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

bool isThermal(const PrintTarget &target)
{
    return target.kind == PrintTarget::Kind::ZplSocket || target.kind == PrintTarget::Kind::ZplFile;
}

bool isPrinter(const PrintTarget &target)
{
    return target.kind == PrintTarget::Kind::Printer || target.kind == PrintTarget::Kind::ZplSocket;
}

Error named(Error error, const QString &field)
{
    error.field = field;
    return error;
}

} // namespace

Result<PrintOrder> LabelPress::orderOf(const PrintPlan &plan, const std::vector<ReadyLabel> &labels)
{
    const bool isAlone = isThermal(plan.target) || plan.target.isPicture();
    if (isAlone && plan.stock.labelsPerPage() != 1)
        return failure(ErrorCode::Invalid, u"one label a page"_s, u"stock"_s);
    if (plan.dpi < leastDpi || plan.dpi > mostDpi)
        return failure(ErrorCode::Invalid, QString::number(plan.dpi), u"dpi"_s);
    PrintOrder order;
    order.labels.reserve(labels.size());
    for (const ReadyLabel &ready : labels)
        order.labels.push_back({ready.label.id, ready.label.number, ready.content});
    sortLabels(order.labels, plan.sequence);
    order.copies = plan.copies;
    order.stock = plan.stock;
    const auto design = m_rooms.designs.choice(plan.design);
    if (!design)
        return tl::unexpected(named(design.error(), u"design"_s));
    order.design = *design;
    order.dpi = plan.dpi;
    order.firstPosition = plan.firstPosition;
    order.darkness = plan.darkness;
    if (!plan.sheet.isNull()) {
        const auto sheet = m_rooms.sheets.find(plan.sheet);
        if (!sheet)
            return tl::unexpected(sheet.error());
        order.sheet = *sheet;
    }
    if (isPrinter(plan.target)) {
        const auto profile = m_rooms.profiles.find(plan.target.place, plan.stock.id);
        if (!profile)
            return tl::unexpected(profile.error());
        order.profile = *profile;
    }
    return order;
}

Result<ReadyPrint> LabelPress::begin(const PrintPlan &plan, const std::vector<ReadyLabel> &labels,
                                     const Actor &actor)
{
    auto order = orderOf(plan, labels);
    if (!order)
        return tl::unexpected(order.error());
    auto pieces = piecesOf(*order);
    if (!pieces)
        return tl::unexpected(pieces.error());
    const auto job = m_rooms.jobs.start({plan.design, plan.dpi, plan.target, plan.sheet, *pieces},
                                        plan.stock, actor);
    if (!job)
        return tl::unexpected(job.error());
    return ReadyPrint{job->id, plan.target, std::move(*order), std::move(*pieces)};
}

Result<PrintPlan> LabelPress::planOf(const PrintJob &job)
{
    const auto stock = m_rooms.stocks.find(job.stock);
    if (!stock)
        return tl::unexpected(named(stock.error(), u"stock"_s));
    if (const auto design = m_rooms.designs.choice(job.design); !design)
        return tl::unexpected(named(design.error(), u"design"_s));
    PrintPlan plan;
    plan.stock = *stock;
    plan.design = job.design;
    plan.dpi = job.dpi;
    plan.target = job.target;
    return plan;
}

Result<std::vector<LabelCodeId>> LabelPress::labelsFrom(const PrintJobId &job, int from)
{
    const auto pieces = m_rooms.jobs.remaining(job, from);
    if (!pieces)
        return tl::unexpected(pieces.error());
    std::vector<LabelCodeId> labels;
    for (const PrintPiece &piece : *pieces) {
        if (labels.empty() || labels.back() != piece.label) // copies follow each other
            labels.push_back(piece.label);
    }
    return labels;
}

Result<ReadyPrint> LabelPress::resume(const PrintJobId &job, int from, const PrintPlan &plan,
                                      const std::vector<ReadyLabel> &labels, const Actor &actor)
{
    auto order = orderOf(plan, labels);
    if (!order)
        return tl::unexpected(order.error());
    const auto left = m_rooms.jobs.remaining(job, from);
    if (!left)
        return tl::unexpected(left.error());
    auto pieces = placedAnew(*left, *order);
    if (!pieces)
        return tl::unexpected(pieces.error());
    if (const auto going = m_rooms.jobs.resume(job, from, *pieces, plan.sheet, actor); !going)
        return tl::unexpected(going.error());
    return ReadyPrint{job, plan.target, std::move(*order), std::move(*pieces)};
}

Result<> LabelPress::conclude(const PrintJobId &job, const PrintRun::Outcome &outcome,
                              const Actor &actor)
{
    const auto noted = m_rooms.jobs.noteSmallCodes(job, outcome.smallCodes);
    if (!noted)
        return noted;
    if (!outcome.error)
        return m_rooms.jobs.finish(job, actor);
    if (outcome.out > 0) {
        if (const auto advanced = m_rooms.jobs.advance(job, outcome.out, actor); !advanced)
            return advanced;
    }
    return isCancelled(*outcome.error) ? m_rooms.jobs.cancel(job, actor)
                                       : m_rooms.jobs.stop(job, *outcome.error, actor);
}

bool isCancelled(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.detail == u"cancelled"_s;
}

} // namespace vestibule
