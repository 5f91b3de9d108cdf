#include "core/labels/design/labeldesign.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

using Line = LabelDesign::Line;

Line brandLine()
{
    return {u"{brand}"_s, 7.5, 6, 1, true, false, false, 4};
}

Line nameLine(int lines = 2)
{
    return {u"{device}"_s, 17, 7, lines, true, false, false, 0};
}

Line placeLine()
{
    return {u"{space}"_s, 8, 6, 2, false, false, false, 2};
}

Line callLine()
{
    return {u"{call_to_action}"_s, 9.5, 6.5, 2, true, false, false, 3};
}

Line numberLine()
{
    return {u"{number}"_s, 6.5, 6, 1, false, false, true, 1};
}

Line codeLine()
{
    return {u"{code}"_s, 6.5, 6, 1, true, true, true, 0};
}

LabelDesign designNamed(const QString &id, const QString &name, LabelDesign::Layout layout,
                        std::vector<Line> lines)
{
    LabelDesign design;
    design.id = id;
    design.name = name;
    design.layout = layout;
    design.lines = std::move(lines);
    return design;
}

std::vector<LabelDesign> makeDesigns()
{
    using Layout = LabelDesign::Layout;
    std::vector<LabelDesign> designs = {
        designNamed(u"side-by-side"_s, u"Side by side"_s, Layout::CodeLeft,
                    {brandLine(), nameLine(), placeLine(), callLine(), numberLine(), codeLine()}),
        designNamed(u"code-above"_s, u"Code above"_s, Layout::CodeAbove,
                    {nameLine(1), placeLine(), numberLine(), codeLine()}),
        designNamed(u"code-only"_s, u"Code only"_s, Layout::CodeOnly, {codeLine()}),
        designNamed(u"branded"_s, u"Branded"_s, Layout::CodeLeft,
                    {nameLine(), placeLine(), callLine(), numberLine(), codeLine()}),
        designNamed(u"cable-flag"_s, u"Cable flag"_s, Layout::CableFlag,
                    {nameLine(), placeLine(), codeLine()}),
    };
    designs[3].hasBand = true;
    // Those without a line of the brand keep their room for the rest.
    for (const size_t plain : {1U, 2U, 4U})
        designs[plain].logo = LabelDesign::Logo::None;
    return designs;
}

} // namespace

const std::vector<LabelDesign> &builtInDesigns()
{
    static const std::vector<LabelDesign> designs = makeDesigns();
    return designs;
}

const LabelDesign &standardDesign()
{
    return builtInDesigns().front();
}

} // namespace vestibule
