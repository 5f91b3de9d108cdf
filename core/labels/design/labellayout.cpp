#include "core/labels/design/labellayout.h"

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// The label for which the sizes in a design are meant.
constexpr QSizeF meant(63.5, 38.1);
constexpr double leastScale = 0.6;
constexpr double mostScale = 2.2;
/// Below this no code of our addresses has modules that phones read.
constexpr double leastSymbol = 9;
constexpr double leastText = 12;
/// Where the code is all there is, its characters don't take room from a smaller one.
constexpr double comfortableSymbol = 14;
/// Goes once round a cable of 6 mm.
constexpr double wrap = 20;
constexpr double symbolShare = 0.463;
constexpr double bandShare = 0.16;

double marginOf(const QRectF &area)
{
    return std::clamp(std::min(area.width(), area.height()) * 0.045, 0.7, 3.0);
}

/// Over how many lines a text goes that has room for one: its own breaks, a call to action of two
/// lines, and a code (16 characters of a monospaced font) that is wider than the label's text.
int linesMeant(const LabelDesign::Line &line, double width)
{
    constexpr double codeWidth = 16 * 0.6 * 25.4 / 72;
    if (line.text == u"{code}"_s)
        return width < codeWidth * line.smallest ? 2 : 1;
    return 1 + static_cast<int>(line.text.count(u'\n'))
        + (line.text.contains(u"{call_to_action}"_s) ? 1 : 0);
}

/// Height that a line needs at `scale` on `width` mm, whatever it says.
double roomFor(const LabelDesign::Line &line, double scale, double width)
{
    const double largest = std::max(line.largest * scale, line.smallest);
    return std::max(linesMeant(line, width) * lineHeight(largest),
                    line.lines * lineHeight(line.smallest));
}

struct Choice {
    double scale = 0;
    double height = 0;
    std::vector<size_t> lines;
};

double gapAt(double scale)
{
    return 0.8 * scale;
}

double heightOf(const LabelDesign &design, const std::vector<size_t> &lines, double scale,
                double width)
{
    double height = 0;
    for (const size_t line : lines)
        height += roomFor(design.lines[line], scale, width) + gapAt(scale);
    return height - (lines.empty() ? 0 : gapAt(scale));
}

/// The most lines, and then the largest letters, that have room in `area`; no scale when none.
Choice chooseLines(const LabelDesign &design, const QSizeF &area, double largestScale)
{
    int ranks = 0;
    for (const LabelDesign::Line &line : design.lines)
        ranks = std::max(ranks, line.rank);
    for (int rank = ranks; rank >= 0; --rank) {
        Choice choice;
        for (size_t line = 0; line < design.lines.size(); ++line) {
            if (design.lines[line].rank <= rank)
                choice.lines.push_back(line);
        }
        for (double scale = largestScale; scale > leastScale - 0.001; scale -= 0.05) {
            choice.height = heightOf(design, choice.lines, scale, area.width());
            choice.scale = scale;
            if (choice.height <= area.height())
                return choice;
        }
    }
    return {};
}

void addBlocks(LabelLayout &layout, const LabelDesign &design, const Choice &choice, double width)
{
    for (const size_t index : choice.lines) {
        const LabelDesign::Line &line = design.lines[index];
        const double largest = std::max(line.largest * choice.scale, line.smallest);
        const bool mayShrink = design.overflow == LabelDesign::Overflow::Shrink;
        const double smallest = mayShrink ? line.smallest : largest;
        TextFit fit;
        fit.width = width;
        fit.room = roomFor(line, choice.scale, width);
        fit.largest = largest;
        fit.smallest = smallest;
        fit.smallestWrapped = smallest;
        fit.lines = std::max(line.lines, linesMeant(line, width));
        fit.isMonospace = line.isMonospace;
        (line.isAtFoot ? layout.foot : layout.head).push_back({index, fit});
    }
    layout.gap = gapAt(choice.scale);
}

Result<LabelLayout> tooSmall(const QSizeF &least)
{
    return failure(ErrorCode::Invalid,
                   u"%1 x %2"_s.arg(std::ceil(least.width())).arg(std::ceil(least.height())),
                   u"stock"_s);
}

double scaleFor(const QRectF &area)
{
    return std::clamp(std::min(area.width() / meant.width(), area.height() / meant.height()), 1.0,
                      mostScale);
}

/// Lines beside the code. `area` is a whole label or one flag of it.
Result<LabelLayout> besideCode(const LabelDesign &design, const QRectF &area)
{
    const double margin = marginOf(area);
    const double side = std::min(area.height() - 2 * margin, area.width() * symbolShare);
    const double textLeft = area.left() + margin + side;
    const double width = area.right() - textLeft - 1.5 * margin;
    const double height = area.height() - 2.4 * margin;
    const Choice choice = chooseLines(design, {width, height}, scaleFor(area));
    if (side < leastSymbol || width < leastText || choice.scale == 0)
        return tooSmall({(leastSymbol + leastText) * 1.3, leastSymbol * 1.3});
    LabelLayout layout;
    const QRectF symbol(area.left() + margin, area.center().y() - side / 2, side, side);
    layout.panels.push_back({symbol, {textLeft, area.top() + 1.2 * margin, width, height}, true});
    addBlocks(layout, design, choice, width);
    return layout;
}

/// Lines below the code.
Result<LabelLayout> belowCode(const LabelDesign &design, const QRectF &area)
{
    const double margin = marginOf(area);
    const double width = area.width() - 3 * margin;
    const double most = (area.height() - 2 * margin) * 0.45;
    const QSizeF room(area.width() - 2 * margin, area.height() - 2 * margin);
    const bool isCodeOnly = design.layout == LabelDesign::Layout::CodeOnly;
    Choice choice = chooseLines(design, {width, most}, scaleFor(area));
    if (isCodeOnly && room.height() - choice.height < comfortableSymbol)
        choice = {};
    const double height = choice.scale == 0 ? 0 : choice.height + gapAt(choice.scale);
    const double side = std::min(room.width(), room.height() - height);
    if (side < leastSymbol || (choice.scale == 0 && !isCodeOnly))
        return tooSmall({leastSymbol + 3, leastSymbol * 2.2});
    LabelLayout layout;
    const double top = area.top() + (area.height() - side - height) / 2;
    const QRectF symbol(area.center().x() - side / 2, top, side, side);
    layout.panels.push_back(
        {symbol, {area.left() + 1.5 * margin, symbol.bottom(), width, height}, false});
    if (choice.scale != 0)
        addBlocks(layout, design, choice, width);
    return layout;
}

Result<LabelLayout> cableFlag(const LabelDesign &design, const QRectF &area)
{
    const double flag = (area.width() - wrap) / 2;
    if (flag < leastSymbol + 5)
        return tooSmall({wrap + 2 * (leastSymbol + 5), leastSymbol * 2.2});
    const QRectF left(area.topLeft(), QSizeF(flag, area.height()));
    const bool isWide = flag > 1.5 * area.height();
    auto layout = isWide ? besideCode(design, left) : belowCode(design, left);
    if (!layout)
        return layout;
    LabelLayout::Panel right = layout->panels.front();
    right.symbol.translate(flag + wrap, 0);
    right.text.translate(flag + wrap, 0);
    layout->panels.push_back(right);
    layout->folds = {area.left() + flag, area.left() + flag + wrap};
    return layout;
}

} // namespace

Result<LabelLayout> layOutLabel(const LabelDesign &design, const QSizeF &size,
                                const QRectF &printable)
{
    QRectF area = printable;
    QRectF band;
    if (design.hasBand) {
        band = QRectF(printable.topLeft(),
                      QSizeF(printable.width(), printable.height() * bandShare));
        area.setTop(band.bottom());
    }
    using Layout = LabelDesign::Layout;
    auto layout = design.layout == Layout::CodeLeft ? besideCode(design, area)
        : design.layout == Layout::CableFlag        ? cableFlag(design, area)
                                                    : belowCode(design, area);
    if (!layout)
        return layout;
    layout->label = size;
    layout->band = band;
    return layout;
}

} // namespace vestibule
