#include "core/labels/cards/brandband.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

// Millimetres and points on an A6 card.
constexpr double bandHeight = 20.6;
constexpr double margin = 7;
constexpr double tileTop = 5;
constexpr double tileSide = 10.7;
constexpr double textBesideTile = 20.6;

Result<> addLine(PrintDrawing &drawing, const QString &text, bool bold, const TextFit &fit,
                 const QPointF &baseline, const QColor &colour)
{
    if (text.isEmpty())
        return {};
    const auto lines = fitText({{text, bold}}, fit, u"brand"_s);
    if (!lines)
        return tl::unexpected(lines.error());
    addText(drawing, baseline, *lines, colour);
    return {};
}

} // namespace

Result<> addBrandBand(PrintDrawing &drawing, const PrintBrand &brand, double scale)
{
    drawing.items.emplace_back(PrintDrawing::Box{
        {0, 0, drawing.size.width(), bandHeight * scale}, 0, brand.colour, {}, 0});
    double left = margin * scale;
    if (!brand.logo.isNull()) {
        const QRectF tile(left, tileTop * scale, tileSide * scale, tileSide * scale);
        const double inset = 1.2 * scale;
        drawing.items.emplace_back(PrintDrawing::Box{tile, 1.4 * scale, Qt::white, {}, 0});
        drawing.items.emplace_back(
            PrintDrawing::Picture{tile.adjusted(inset, inset, -inset, -inset), brand.logo});
        left = textBesideTile * scale;
    }
    TextFit fit;
    fit.width = drawing.size.width() - left - margin * scale;
    fit.room = lineHeight(13 * scale);
    fit.largest = 13 * scale;
    fit.smallest = 7 * scale;
    const bool hasPlace = !brand.place.isEmpty();
    const double nameBaseline = (hasPlace ? 9.55 : 12.0) * scale;
    const auto name = addLine(drawing, brand.name, true, fit, {left, nameBaseline}, brand.onColour);
    if (!name)
        return name;
    fit.largest = 9.5 * scale;
    fit.smallest = 6 * scale;
    return addLine(drawing, brand.place, false, fit, {left, 14.3 * scale}, brand.onColour);
}

} // namespace vestibule
