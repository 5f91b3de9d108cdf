// The part of printing that happens on a worker's thread.
#include "core/labels/printing/rawprinter.h"
#include "core/labels/studio/labelpress.h"

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A label printer that warms up or feeds takes no bytes for some seconds.
constexpr auto printerPatience = 15s;

PrintRun::Outcome failed(Error error)
{
    PrintRun::Outcome outcome;
    outcome.error = std::move(error);
    return outcome;
}

template<class Sink>
PrintRun::Outcome into(Result<std::unique_ptr<Sink>> sink, PrintRun &run)
{
    if (!sink)
        return failed(sink.error());
    return run.print(**sink);
}

PrintRun::Outcome toSocket(const QString &place, PrintRun &run, const RawPrinter::GoOn &goOn)
{
    const auto address = printerAddressFrom(place);
    if (!address)
        return failed(address.error());
    return into(RawPrinter::connectTo(*address, printerPatience, goOn), run);
}

PrintRun::Outcome toZplFile(const QString &path, PrintRun &run)
{
    PrintRun::Outcome outcome = into(ByteFile::create(path), run);
    if (outcome.error) // then there is no file
        outcome.out = 0;
    return outcome;
}

} // namespace

PrintRun::Outcome runPrint(const ReadyPrint &print, const MakePrinterSink &makePrinter,
                           const PrintRun::GoOn &goOn)
{
    // A printer that takes nothing for a while must not keep a job from being ended.
    const auto last = std::make_shared<PrintRun::Progress>();
    last->total = int(print.pieces.size());
    PrintRun run(print.order, print.pieces, [goOn, last](const PrintRun::Progress &progress) {
        *last = progress;
        return !goOn || goOn(progress);
    });
    const QString &place = print.target.place;
    const QSizeF page = print.order.stock.page;
    switch (print.target.kind) {
    case PrintTarget::Kind::PdfFile:
        return into(PdfSink::create(place, page, print.order.dpi), run);
    case PrintTarget::Kind::ZplFile:
        return toZplFile(place, run);
    case PrintTarget::Kind::ZplSocket:
        return toSocket(place, run, [goOn, last] { return !goOn || goOn(*last); });
    case PrintTarget::Kind::Printer:
        break;
    }
    if (!makePrinter)
        return failed({ErrorCode::Unavailable, u"no printers here"_s, u"printer"_s});
    return into(makePrinter(place, page, print.order.dpi), run);
}

} // namespace vestibule
