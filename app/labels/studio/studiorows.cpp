#include "app/labels/studio/studiorows.h"

#include "app/printing/labelwords.h"
#include "core/engine/services.h"
#include "core/labels/codes/labellists.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelprinters.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/printing/printorder.h"
#include "core/labels/stock/stockservice.h"
#include "core/sites/deviceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Five times what one job prints; the list says when there are more.
constexpr int mostDevices = 100'000;
constexpr int mostBlanks = 100'000;

void needyFirst(std::vector<StudioRow> &rows)
{
    std::stable_partition(rows.begin(), rows.end(),
                          [](const StudioRow &row) { return row.needsLabel(); });
}

/// Here, so that the window needn't compare thousands of names.
void rank(std::vector<StudioRow> &rows)
{
    PlaceOrder order;
    std::vector<PlaceOrder::Key> keys;
    keys.reserve(rows.size());
    for (const StudioRow &row : rows)
        keys.push_back(order.keyOf(row.place, row.name));
    int next = 0;
    for (const size_t index : PlaceOrder::sorted(keys))
        rows[index].rank = ++next;
}

bool isOfPrinter(const PrintJob &job)
{
    return job.target.kind == PrintTarget::Kind::Printer
        || job.target.kind == PrintTarget::Kind::ZplSocket;
}

/// One label that was saved beside its device or space says nothing of what the studio is used for.
bool isFromStudio(const PrintJob &job)
{
    const bool isSaved = job.target.kind == PrintTarget::Kind::PdfFile || job.target.isPicture();
    return job.total > 1 || !isSaved || job.stock != u"roll-63x38"_s;
}

LabelListQuery ofList(LabelList list)
{
    LabelListQuery query;
    query.list = list;
    return query;
}

Result<std::vector<StudioRow>> devicesOf(Services &services, const QString &baseAddress)
{
    DeviceQuery query;
    query.currentBaseAddress = baseAddress;
    query.limit = mostDevices;
    const auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    std::vector<StudioRow> rows;
    rows.reserve(devices->size());
    for (const DeviceSummary &device : *devices) {
        const QString &place = device.device.place;
        rows.push_back({{device.device.id, {}},
                        device.device.id.toString(),
                        device.device.name,
                        place.isEmpty() ? device.spacePath : place,
                        device.label,
                        device.labelNumber,
                        0});
    }
    return rows;
}

Result<std::vector<StudioRow>> spacesOf(Services &services, const QString &baseAddress)
{
    const auto spaces = services.studio.spaces(baseAddress);
    if (!spaces)
        return tl::unexpected(spaces.error());
    std::vector<StudioRow> rows;
    rows.reserve(spaces->size());
    for (const LabelledSpace &space : *spaces) {
        const bool isTop = space.path == space.space.name;
        rows.push_back({{{}, space.space.id},
                        space.space.id.toString(),
                        space.space.name,
                        isTop ? space.deploymentName : space.path,
                        space.label,
                        space.labelNumber,
                        0});
    }
    return rows;
}

/// The name of a blank code is its number, its place the batch that it was made with.
Result<std::vector<StudioRow>> blanksOf(Services &services, const QString &baseAddress)
{
    LabelListQuery query = ofList(LabelList::Blank);
    query.limit = mostBlanks;
    const auto codes = services.labelLists.page(query);
    if (!codes)
        return tl::unexpected(codes.error());
    std::vector<StudioRow> rows;
    rows.reserve(codes->size());
    for (auto code = codes->rbegin(); code != codes->rend(); ++code) {
        const LabelCode &label = code->label;
        const bool isOld = !baseAddress.isEmpty() && label.baseAddress != baseAddress;
        StudioRow row;
        row.wish.blank = label.id;
        row.key = label.id.toString();
        row.name = labelWords().number.arg(labelNumberText(label.number));
        row.place = code->batchName.isEmpty() ? code->deploymentName : code->batchName;
        row.label = !code->printedAt.isValid() ? DeviceSummary::Label::NotPrinted
            : isOld                            ? DeviceSummary::Label::OldAddress
                                               : DeviceSummary::Label::Printed;
        row.number = label.number;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<LastPrint> lastPrintOf(Services &services, const OperatorId &me)
{
    LastPrint last;
    if (me.isNull())
        return last;
    PrintJobQuery query;
    query.by = me;
    query.limit = 50;
    const auto jobs = services.printJobs.list(query);
    if (!jobs)
        return tl::unexpected(jobs.error());
    const auto printed = std::find_if(jobs->begin(), jobs->end(), isOfPrinter);
    if (printed != jobs->end())
        last.printer = printed->target;
    const auto newest = std::find_if(jobs->begin(), jobs->end(), isFromStudio);
    if (newest != jobs->end()) {
        last.stock = newest->stock;
        last.design = newest->design;
    }
    return last;
}

} // namespace

Result<StudioReading> readStudio(Services &services, const QString &portalAddress,
                                 const OperatorId &me)
{
    StudioReading reading;
    auto address = services.studio.knownAddress(portalAddress);
    if (!address)
        return tl::unexpected(address.error());
    reading.baseAddress = std::move(*address);
    const auto read = [](auto found, auto &into) -> Result<> {
        if (!found)
            return tl::unexpected(found.error());
        into = std::move(*found);
        return {};
    };
    for (const Result<> &done : {
             read(devicesOf(services, reading.baseAddress), reading.devices),
             read(spacesOf(services, reading.baseAddress), reading.spaces),
             read(blanksOf(services, reading.baseAddress), reading.blanks),
             read(services.devices.count({}), reading.allDevices),
             read(services.labelLists.count(ofList(LabelList::Blank)), reading.allBlanks),
             read(services.stocks.all(), reading.stocks),
             read(services.designs.all(), reading.designs),
             read(services.designs.byModel(), reading.byModel),
             read(services.sheets.all(), reading.sheets),
             read(services.labelPrinters.all(), reading.labelPrinters),
             read(lastPrintOf(services, me), reading.last),
         }) {
        if (!done)
            return tl::unexpected(done.error());
    }
    for (std::vector<StudioRow> *rows : {&reading.devices, &reading.spaces, &reading.blanks}) {
        needyFirst(*rows);
        rank(*rows);
    }
    return reading;
}

} // namespace vestibule
