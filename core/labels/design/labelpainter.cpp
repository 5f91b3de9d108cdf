#include "core/labels/design/labelpainter.h"

#include "core/base/colour.h"
#include "core/labels/check/labelcheck.h"
#include "core/labels/design/placeholders.h"

#include <QPainter>

#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double ruleHeight = 0.25;
constexpr double millimetresPerInch = 25.4;
/// Codes of smaller modules are not tried.
constexpr double leastModule = 0.25;
constexpr int leastDots = 2;
/// Phones of today at 20 cm; and four dots, as DENSO WAVE advises (qrcode.com, "Printing area").
constexpr double goodModule = 0.38;
constexpr int goodDots = 4;
/// Beyond 16 % even level H stops decoding, so 12 % leave something for wear.
constexpr double logoShare = 0.12;
constexpr qsizetype mostFitted = 4096;
/// Between the brand's mark and the words after it.
constexpr double markGap = 0.6;

/// Words on one line each: what people typed may hold tabs, line feeds and controls.
QString tidy(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
        line = line.simplified();
    }
    return lines.join(u'\n');
}

QColor readableOn(const QColor &ground)
{
    const Colour colour{ground.red(), ground.green(), ground.blue()};
    const bool isDark = contrastRatio(colour, {255, 255, 255}) >= contrastRatio(colour, {});
    return isDark ? Qt::white : Qt::black;
}

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

Result<LabelPainter> LabelPainter::create(const LabelDesign &design, const QSizeF &size,
                                          const QRectF &printable, int dpi)
{
    auto layout = layOutLabel(design, size, printable);
    if (!layout)
        return tl::unexpected(layout.error());
    return LabelPainter(design, std::move(*layout), dpi);
}

LabelPainter::LabelPainter(LabelDesign design, LabelLayout layout, int dpi)
    : m_design(std::move(design)),
      m_layout(std::move(layout)),
      m_dpi(dpi)
{ }

Result<DrawnLabel> LabelPainter::draw(const LabelContent &content)
{
    DrawnLabel label;
    label.drawing.size = m_layout.label;
    label.neededModule = std::max(goodModule, goodDots * millimetresPerInch / m_dpi);
    if (tidy(content.name).isEmpty())
        return failure(ErrorCode::Invalid, u"missing"_s, u"name"_s);
    if (const auto added = addBand(label, content); !added)
        return tl::unexpected(added.error());
    for (const LabelLayout::Panel &panel : m_layout.panels) {
        QRectF text = panel.text;
        if (const auto added = addSymbol(label, content, panel, text); !added)
            return tl::unexpected(added.error());
        if (const auto added = addTexts(label, content, panel, text); !added)
            return tl::unexpected(added.error());
    }
    for (const double fold : m_layout.folds) {
        for (double y = 0.5; y < m_layout.label.height() - 0.5; y += 2) {
            label.drawing.items.emplace_back(
                PrintDrawing::Box{{fold, y, 0.2, 1}, 0, Qt::black, {}, 0});
        }
    }
    return label;
}

Result<> LabelPainter::addBand(DrawnLabel &label, const LabelContent &content)
{
    if (m_layout.band.isNull())
        return {};
    const QColor colour = content.brandColour.isValid() ? content.brandColour : QColor(Qt::black);
    label.drawing.items.emplace_back(PrintDrawing::Box{m_layout.band, 0, colour, {}, 0});
    QRectF area = m_layout.band.adjusted(2, 0, -2, 0);
    if (m_design.logo == LabelDesign::Logo::Beside && !content.mark.isNull()) {
        const double inset = area.height() * 0.12;
        const double side = area.height() - 2 * inset;
        const QRectF tile(area.left(), area.top() + inset, side, side);
        label.drawing.items.emplace_back(PrintDrawing::Box{tile, side * 0.15, Qt::white, {}, 0});
        label.drawing.items.emplace_back(
            PrintDrawing::Picture{tile.adjusted(inset, inset, -inset, -inset), content.mark});
        area.setLeft(tile.right() + 1.2);
    }
    const QString brand = tidy(content.brand).replace(u'\n', u' ');
    if (brand.isEmpty())
        return {};
    const double points = std::clamp(area.height() * 1.5, 5.0, 24.0);
    const TextFit fit{area.width(), area.height(), points, 4.5, 4.5, 1, false, m_design.font};
    const auto lines = fitText({{brand, true}}, fit, u"brand"_s);
    if (!lines)
        return tl::unexpected(lines.error());
    const double baseline = area.center().y() + lines->front().points * 0.125;
    addText(label.drawing, {area.left(), baseline}, *lines, readableOn(colour));
    return {};
}

Result<> LabelPainter::addSymbol(DrawnLabel &label, const LabelContent &content,
                                 const LabelLayout::Panel &panel, QRectF &text)
{
    const bool hasLogo = m_design.logo == LabelDesign::Logo::InCode && !content.mark.isNull();
    auto symbol = QrSymbol::forText(content.address, hasLogo ? QrSymbol::Level::H : m_design.level);
    if (!symbol)
        return failure(ErrorCode::Invalid, symbol.error().detail, u"symbol"_s);
    const double least = std::max(leastModule, leastDots * millimetresPerInch / m_dpi);
    const auto module = moduleFor(*symbol, panel.symbol.width(), least, m_dpi);
    if (!module)
        return tl::unexpected(module.error());
    const double side = *module * symbol->sizeWithQuietZone();
    QRectF square(0, 0, side, side);
    square.moveCenter(panel.symbol.center());
    if (panel.isTextBeside) {
        square.moveLeft(panel.symbol.left());
        text.setLeft(text.left() - (panel.symbol.width() - side));
    }
    const int modules = symbol->size();
    if (label.symbol.isNull()) {
        label.symbol = square;
        label.module = *module;
    }
    label.drawing.items.emplace_back(
        PrintDrawing::Symbol{square.topLeft(), *module, std::move(*symbol)});
    if (hasLogo)
        addLogoInCode(label, content, square, modules);
    return {};
}

void LabelPainter::addLogoInCode(DrawnLabel &label, const LabelContent &content,
                                 const QRectF &symbol, int modules)
{
    const double side = std::floor(std::sqrt(logoShare) * modules) * label.module;
    QRectF area(0, 0, side, side);
    area.moveCenter(symbol.center());
    label.drawing.items.emplace_back(PrintDrawing::Box{area, 0, Qt::white, {}, 0});
    const double free = label.module / 2;
    label.drawing.items.emplace_back(PrintDrawing::Picture{area.adjusted(free, free, -free, -free),
                                                           inBlackAndWhite(content.mark)});
}

const QImage &LabelPainter::inBlackAndWhite(const QImage &mark)
{
    if (mark.cacheKey() == m_markKey)
        return m_mark;
    QImage onWhite(mark.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, mark);
    m_mark = onWhite.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    m_markKey = mark.cacheKey();
    return m_mark;
}

Result<std::vector<TextLine>> LabelPainter::linesOf(const LabelLayout::Block &block,
                                                    const LabelContent &content, double width)
{
    const LabelDesign::Line &line = m_design.lines[block.line];
    QString text = tidy(placeholders::filled(line.text, content));
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
    auto lines = fitText({{text, line.isBold}}, fit, placeholders::fieldOf(line.text));
    if (!lines)
        return lines;
    if (m_fitted.size() >= mostFitted)
        m_fitted.clear();
    m_fitted.insert(key, *lines);
    return lines;
}

void LabelPainter::place(DrawnLabel &label, const std::vector<TextLine> &lines, const QRectF &area,
                         double top, bool isCentred)
{
    // From the top of a line to its baseline; the rest of the line's height is for descenders.
    constexpr double ascent = 0.8;
    double baseline = top + ascent * lineHeight(lines.front().points);
    for (const TextLine &line : lines) {
        const double left = isCentred ? area.center().x() - widthOf(line) / 2 : area.left();
        label.drawing.items.emplace_back(PrintDrawing::Text{{left, baseline}, line, Qt::black});
        baseline += lineHeight(line.points);
    }
}

Result<> LabelPainter::addTexts(DrawnLabel &label, const LabelContent &content,
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

bool LabelPainter::isMarked(const LabelLayout::Block &block) const
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

Result<double> LabelPainter::addHead(DrawnLabel &label, const LabelContent &content,
                                     const LabelLayout::Block &block,
                                     const LabelLayout::Panel &panel, const QRectF &area)
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
        label.drawing.items.emplace_back(PrintDrawing::Picture{
            {left, area.top() - 0.1 * mark, mark, mark}, inBlackAndWhite(content.mark)});
    }
    place(label, *lines, room, area.top(), !panel.isTextBeside);
    return heightOf(*lines);
}

Result<> LabelPainter::addFoot(DrawnLabel &label, const LabelContent &content,
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
        label.drawing.items.emplace_back(PrintDrawing::Box{
            {area.left(), footTop - 0.5, area.width(), ruleHeight}, 0, Qt::black, {}, 0});
    }
    for (const auto &lines : foot) {
        place(label, lines, area, footTop, !panel.isTextBeside);
        footTop += heightOf(lines);
    }
    return {};
}

Result<DrawnLabel> LabelPainter::drawChecked(const LabelContent &content)
{
    auto label = draw(content);
    const auto checked = label
        ? checkSymbol(rasterOf(label->drawing, m_dpi, QImage::Format_Grayscale8), content.address)
        : Result<>(tl::unexpected(label.error()));
    if (!checked) {
        Error error = checked.error();
        error.detail = content.number + u": "_s + error.detail;
        return tl::unexpected(error);
    }
    return label;
}

} // namespace vestibule
