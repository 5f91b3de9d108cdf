#include "core/labels/design/labeltexts.h"

#include "core/base/visibletext.h"
#include "core/labels/design/placeholders.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double ruleHeight = 0.25;
constexpr qsizetype mostFitted = 256;
/// Between the brand's mark and the words after it.
constexpr double markGap = 0.6;

double heightOf(const std::vector<TextLine> &lines)
{
    return lines.empty() ? 0 : static_cast<double>(lines.size()) * lineHeight(lines.front().points);
}

double widthOf(const std::vector<TextLine> &lines)
{
    double width = 0;
    for (const TextLine &line : lines)
        width = std::max(width, vestibule::widthOf(line));
    return width;
}

} // namespace

QString tidyText(const QString &text)
{
    QStringList lines = visibleText(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(u'\n');
}

LabelTexts::LabelTexts(LabelDesign design, LabelLayout layout)
    : m_design(std::move(design)),
      m_layout(std::move(layout))
{ }

Result<std::vector<TextLine>> LabelTexts::linesOf(const LabelLayout::Block &block,
                                                  const LabelContent &content, double width)
{
    const LabelDesign::Line &line = m_design.lines[block.line];
    QString text = tidyText(placeholders::filled(line.text, content));
    const bool mayBreak = line.text.contains(u'\n') || line.text.contains(u"{call_to_action}"_s);
    if (!mayBreak)
        text.replace(u'\n', u' ');
    if (text.isEmpty())
        return std::vector<TextLine>{};
    const QString key = QString::number(block.line) + u' ' + QString::number(width) + u' ' + text;
    if (const auto known = m_fitted.constFind(key); known != m_fitted.constEnd())
        return *known;
    TextFit fit = block.fit;
    fit.width = width;
    fit.font = m_design.font;
    auto lines = fitText({{text, line.isBold}}, fit, placeholders::fieldOf(line.text), m_letters);
    if (!lines)
        return lines;
    if (m_fitted.size() >= mostFitted)
        m_fitted.clear();
    m_fitted.insert(key, *lines);
    return lines;
}

void LabelTexts::place(PrintDrawing &label, const std::vector<TextLine> &lines, const QRectF &area,
                       double top, bool isCentred)
{
    // From the top of a line to its baseline; the rest of the line's height is for descenders.
    constexpr double ascent = 0.8;
    double baseline = top + ascent * lineHeight(lines.front().points);
    for (const TextLine &line : lines) {
        const double left = isCentred ? area.center().x() - widthOf(line) / 2 : area.left();
        label.items.emplace_back(PrintDrawing::Text{{left, baseline}, line, Qt::black});
        baseline += lineHeight(line.points);
    }
}

Result<> LabelTexts::add(PrintDrawing &label, const LabelContent &content,
                         const LabelLayout::Panel &panel, const QRectF &area)
{
    double top = area.top();
    for (const LabelLayout::Block &block : m_layout.head) {
        const auto height = addHead(label, content, block, panel,
                                    {area.left(), top, area.width(), 0});
        if (!height)
            return tl::unexpected(height.error());
        top += *height == 0 ? 0 : *height + m_layout.gap;
    }
    return addFoot(label, content, panel, area, top);
}

bool LabelTexts::isMarked(const LabelLayout::Block &block) const
{
    if (m_design.logo != LabelDesign::Logo::Beside || m_design.hasBand)
        return false;
    const auto isOfBrand = [this](const LabelLayout::Block &one) {
        return m_design.lines[one.line].text.contains(u"{brand}"_s);
    };
    const bool hasBrandLine = std::any_of(
        m_design.lines.begin(), m_design.lines.end(),
        [](const LabelDesign::Line &line) { return line.text.contains(u"{brand}"_s); });
    return hasBrandLine ? isOfBrand(block) : block.line == m_layout.head.front().line;
}

Result<double> LabelTexts::addHead(PrintDrawing &label, const LabelContent &content,
                                   const LabelLayout::Block &block, const LabelLayout::Panel &panel,
                                   const QRectF &area)
{
    const bool hasMark = !content.mark.isNull() && isMarked(block);
    const double mark = hasMark ? lineHeight(block.fit.largest) * 1.2 : 0;
    const QRectF room = area.adjusted(hasMark ? mark + markGap : 0, 0, 0, 0);
    const auto lines = linesOf(block, content, room.width());
    if (!lines)
        return tl::unexpected(lines.error());
    if (lines->empty())
        return 0;
    if (hasMark) {
        const double left = panel.isTextBeside
            ? area.left()
            : room.center().x() - widthOf(*lines) / 2 - markGap - mark;
        label.items.emplace_back(PrintDrawing::Picture{{left, area.top() - 0.1 * mark, mark, mark},
                                                       m_mark.of(content.mark)});
    }
    place(label, *lines, room, area.top(), !panel.isTextBeside);
    return heightOf(*lines);
}

Result<> LabelTexts::addFoot(PrintDrawing &label, const LabelContent &content,
                             const LabelLayout::Panel &panel, const QRectF &area, double top)
{
    std::vector<std::vector<TextLine>> foot;
    double height = 0;
    for (const LabelLayout::Block &block : m_layout.foot) {
        auto lines = linesOf(block, content, area.width());
        if (!lines)
            return tl::unexpected(lines.error());
        height += heightOf(*lines);
        if (!lines->empty())
            foot.push_back(std::move(*lines));
    }
    // Below a code the foot follows the other lines; beside it, it stands at the lower edge.
    double footTop = panel.isTextBeside ? std::max(top, area.bottom() - height) : top;
    if (!foot.empty() && panel.isTextBeside && footTop - top > ruleHeight) {
        label.items.emplace_back(PrintDrawing::Box{
            {area.left(), footTop - 0.5, area.width(), ruleHeight}, 0, Qt::black, {}, 0});
    }
    for (const auto &lines : foot) {
        place(label, lines, area, footTop, !panel.isTextBeside);
        footTop += heightOf(lines);
    }
    return {};
}

} // namespace vestibule
