// The part of printing that happens on a worker's thread.
#include "core/labels/printing/calibrationpage.h"
#include "core/labels/printing/rawprinter.h"
#include "core/labels/printing/zpl.h"
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

template<class Sink>
Result<> onto(Result<std::unique_ptr<Sink>> sink, const PrintDrawing &page)
{
    if (!sink)
        return tl::unexpected(sink.error());
    if (const auto put = (*sink)->put((*sink)->prepared({{page, {}, 0}})); !put)
        return put;
    return (*sink)->finish();
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

PrintRun::Outcome toPicture(const PrintTarget &target, int dpi, PrintRun &run)
{
    const bool isSvg = target.kind == PrintTarget::Kind::SvgFile;
    PictureFile file(target.place, isSvg ? PictureFile::Format::Svg : PictureFile::Format::Png,
                     dpi);
    return run.print(file);
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
    case PrintTarget::Kind::SvgFile:
    case PrintTarget::Kind::PngFile:
        return toPicture(print.target, print.order.dpi, run);
    case PrintTarget::Kind::ZplSocket:
        return toSocket(place, run, [goOn, last] { return !goOn || goOn(*last); });
    case PrintTarget::Kind::Printer:
        break;
    }
    if (!makePrinter)
        return failed({ErrorCode::Unavailable, u"no printers here"_s, u"printer"_s});
    return into(makePrinter(place, page, print.order.dpi), run);
}

Result<> printCalibrationPage(const PrintTarget &target, const LabelStock &stock, int dpi,
                              const MakePrinterSink &makePrinter)
{
    const PrintDrawing page = calibrationPage(stock);
    switch (target.kind) {
    case PrintTarget::Kind::PdfFile:
        return onto(PdfSink::create(target.place, stock.page, dpi), page);
    case PrintTarget::Kind::Printer:
        if (!makePrinter)
            return failure(ErrorCode::Unavailable, u"no printers here"_s, u"printer"_s);
        return onto(makePrinter(target.place, stock.page, dpi), page);
    case PrintTarget::Kind::ZplSocket:
    case PrintTarget::Kind::ZplFile:
        break;
    case PrintTarget::Kind::SvgFile:
    case PrintTarget::Kind::PngFile:
        return failure(ErrorCode::Invalid, u"a picture"_s, u"printer"_s);
    }
    const QByteArray zpl = zplOf(inBlackAndWhite(rasterOf(page, dpi, QImage::Format_Grayscale8)));
    if (target.kind == PrintTarget::Kind::ZplFile)
        return savePrintFile(target.place, zpl);
    const auto address = printerAddressFrom(target.place);
    if (!address)
        return tl::unexpected(address.error());
    const auto printer = RawPrinter::connectTo(*address, printerPatience);
    if (!printer)
        return tl::unexpected(printer.error());
    if (const auto sent = (*printer)->send(zpl); !sent)
        return sent;
    return (*printer)->finish();
}

} // namespace vestibule
