#include "core/labels/printing/placedcheck.h"

#include "core/labels/check/labelcheck.h"

#include <QPainter>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
/// What is darker than half is ink, as on paper.
constexpr uchar halfGrey = 128;

QRect dotsOf(const PrintedPage &page)
{
    const QSizeF dots = page.size * (page.dpi / millimetresPerInch);
    return {0, 0, qRound(dots.width()), qRound(dots.height())};
}

/// Without grounds, and all letters black: white ones would not be seen without theirs.
PlacedDrawing inkOf(const PlacedDrawing &label)
{
    PlacedDrawing ink{{label.drawing.size, {}}, label.corner, label.turn};
    for (const PrintDrawing::Item &item : label.drawing.items) {
        if (std::holds_alternative<PrintDrawing::Box>(item))
            continue;
        ink.drawing.items.push_back(item);
        if (auto *text = std::get_if<PrintDrawing::Text>(&ink.drawing.items.back()))
            text->colour = Qt::black;
    }
    return ink;
}

bool hasInk(const QImage &grey)
{
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        if (std::any_of(line, line + grey.width(), [](uchar dot) { return dot < halfGrey; }))
            return true;
    }
    return false;
}

bool isWhole(const PlacedDrawing &label, const PrintedPage &page)
{
    const QRectF area({}, label.drawing.size);
    const QRect dots = toDots(label, page.dpi).mapRect(area).toAlignedRect();
    // Stock is measured in millimetres, so its edges are only sure to a dot.
    const QRect paper = dotsOf(page).adjusted(-1, -1, 1, 1);
    if (paper.contains(dots))
        return true;
    QImage raster = rasterOf({inkOf(label)}, dots, page.dpi);
    QPainter(&raster).fillRect(paper.translated(-dots.topLeft()), Qt::white);
    return !hasInk(raster);
}

} // namespace

Result<> checkPlaced(const PlacedDrawing &label, const QString &address, const PrintedPage &page)
{
    if (!isWhole(label, page))
        return failure(ErrorCode::Invalid, u"over the edge"_s, u"page"_s);
    for (const PrintDrawing::Item &item : label.drawing.items) {
        const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item);
        if (!symbol)
            continue;
        const QRect dots = dotsOf(label, *symbol, page.dpi) & dotsOf(page);
        if (const auto read = checkSymbol(page.part(dots), address); !read)
            return read;
    }
    return {};
}

} // namespace vestibule
