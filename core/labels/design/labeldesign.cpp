#include "core/labels/design/labeldesign.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double leastPoints = 6;

LabelDesign::Block oneLine(double baseline, double points, bool isMonospace = false)
{
    LabelDesign::Block block;
    block.baseline = baseline;
    block.fit = {0, lineHeight(points), points, leastPoints, leastPoints, 1, isMonospace};
    block.bold = isMonospace;
    return block;
}

LabelDesign standard()
{
    LabelDesign design;
    design.id = u"standard"_s;
    design.label = {63.5, 38.1};
    design.symbolLeft = 1.4;
    design.symbolSide = 29.4;
    design.textLeft = 31.0;
    design.textRight = 2.5;
    design.brand = oneLine(5.0, 7.5);
    design.brand->bold = true;
    design.markSide = 3.6;
    design.name = {{0, 8.3, 17, 10, 8, 2, false}, 12.7, LabelDesign::Block::Grows::Up, true};
    design.place = {{0, 4.9, 8, leastPoints, leastPoints, 2, false}, 16.7};
    design.callToAction = {{0, 7.8, 9.5, 7, 7, 2, false}, 22.2};
    design.callToAction.bold = true;
    design.rule = 28.85;
    design.number = oneLine(32.0, 6.5);
    design.code = oneLine(35.0, 6.5, true);
    return design;
}

LabelDesign small()
{
    LabelDesign design;
    design.id = u"small"_s;
    design.label = {50.8, 25.4};
    design.symbolLeft = 0.7;
    design.symbolSide = 23.2;
    design.textLeft = 23.6;
    design.symbolGap = 0.95;
    design.textRight = 1.5;
    design.name = {{0, 5.7, 14, 9, 7, 2, false}, 5.95, LabelDesign::Block::Grows::Up, true};
    design.place = oneLine(9.15, 7);
    design.callToAction = {{0, 6.6, 8, 6.5, 6.5, 2, false}, 13.2};
    design.callToAction.bold = true;
    design.number = oneLine(20.4, 6);
    design.code = oneLine(22.85, 6, true);
    return design;
}

} // namespace

std::optional<LabelDesign> labelDesignFor(const QSizeF &size)
{
    for (LabelDesign design : {standard(), small()}) {
        if (design.label == size)
            return design;
    }
    return std::nullopt;
}

} // namespace vestibule
