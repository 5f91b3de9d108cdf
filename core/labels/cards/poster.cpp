#include "core/labels/cards/poster.h"

#include "core/labels/cards/brandband.h"
#include "core/labels/check/labelcheck.h"
#include "core/labels/drawing/pdffile.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(210, 297);
constexpr double margin = 14;
constexpr double textWidth = 210 - 2 * margin;
constexpr double symbolSide = 124;
constexpr double symbolTop = 104;
constexpr double leastModule = 1;

Result<> addCentred(PrintDrawing &drawing, const TextRuns &runs, const TextFit &fit,
                    double baseline, const QString &field)
{
    const auto lines = fitText(runs, fit, field);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const TextLine &line : *lines) {
        addText(drawing, {(a4.width() - widthOf(line)) / 2, baseline}, {line});
        baseline += lineHeight(line.points);
    }
    return {};
}

Result<> addSymbol(PrintDrawing &drawing, const QString &address, int dpi)
{
    const auto symbol = QrSymbol::forText(address);
    if (!symbol)
        return failure(ErrorCode::Invalid, symbol.error().detail, u"address"_s);
    const auto module = moduleFor(*symbol, symbolSide, leastModule, dpi);
    if (!module)
        return failure(ErrorCode::Invalid, module.error().detail, u"address"_s);
    const double side = *module * symbol->sizeWithQuietZone();
    const QPointF corner((a4.width() - side) / 2, symbolTop + (symbolSide - side) / 2);
    drawing.items.emplace_back(PrintDrawing::Symbol{corner, *module, *symbol});
    return {};
}

} // namespace

Result<PrintDrawing> drawPoster(const PosterContent &content, int dpi)
{
    PrintDrawing drawing;
    drawing.size = a4;
    if (const auto band = addBrandBand(drawing, content.brand, 2); !band)
        return tl::unexpected(band.error());
    if (const auto symbol = addSymbol(drawing, content.address, dpi); !symbol)
        return tl::unexpected(symbol.error());
    struct Part {
        QString text;
        bool bold;
        TextFit fit;
        double baseline;
        QString field;
    };
    const Part parts[] = {
        {content.title, true, {textWidth, 20, 44, 22, 22, 2, false}, 68, u"title"_s},
        {content.text, false, {textWidth, 18, 20, 12, 12, 3, false}, 88, u"text"_s},
        {content.addressLabel, false, {textWidth, 8, 16, 10, 10, 1, false}, 239, u"address"_s},
        {content.address, true, {textWidth, 16, 24, 10, 10, 2, false}, 250, u"address"_s},
    };
    for (const Part &part : parts) {
        if (part.text.isEmpty())
            continue;
        const auto added = addCentred(drawing, {{part.text, part.bold}}, part.fit, part.baseline,
                                      part.field);
        if (!added)
            return tl::unexpected(added.error());
    }
    double baseline = 274;
    for (const TextRuns &line : content.contact) {
        const auto added = addCentred(drawing, line, {textWidth, 8, 15, 9, 9, 1, false}, baseline,
                                      u"contact"_s);
        if (!added)
            return tl::unexpected(added.error());
        baseline += 7;
    }
    if (baseline > a4.height())
        return failure(ErrorCode::Invalid, u"does not fit"_s, u"contact"_s);
    return drawing;
}

Result<> savePoster(const PosterContent &content, const QString &path)
{
    constexpr int dpi = 300;
    const auto poster = drawPoster(content, dpi);
    if (!poster)
        return tl::unexpected(poster.error());
    // A tenth of the paper's resolution is enough for modules of over a millimetre.
    if (const auto checked = checkSymbol(rasterOf(*poster, 100), content.address); !checked)
        return checked;
    const auto pdf = PdfFile::create(path, a4, dpi);
    if (!pdf)
        return tl::unexpected(pdf.error());
    (*pdf)->add((*pdf)->contentOf({{*poster, {}, 0}}));
    return (*pdf)->commit();
}

} // namespace vestibule
