#include "core/labels/design/labelpainter.h"

#include "core/base/colour.h"
#include "core/labels/check/labelcheck.h"

#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
/// Codes of smaller modules are not tried.
constexpr double leastModule = 0.25;
constexpr int leastDots = 2;
/// Phones of today at 20 cm; and four dots, as DENSO WAVE advises (qrcode.com, "Printing area").
constexpr double goodModule = 0.38;
constexpr int goodDots = 4;
/// Beyond 16 % even level H stops decoding, so 12 % leave something for wear.
constexpr double logoShare = 0.12;

QColor readableOn(const QColor &ground)
{
    const Colour colour{ground.red(), ground.green(), ground.blue()};
    const bool isDark = contrastRatio(colour, {255, 255, 255}) >= contrastRatio(colour, {});
    return isDark ? Qt::white : Qt::black;
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
    : m_texts(design, layout),
      m_design(std::move(design)),
      m_layout(std::move(layout)),
      m_dpi(dpi)
{ }

Result<DrawnLabel> LabelPainter::draw(const LabelContent &content)
{
    DrawnLabel label;
    label.drawing.size = m_layout.label;
    label.neededModule = std::max(goodModule, goodDots * millimetresPerInch / m_dpi);
    if (tidyText(content.name).isEmpty())
        return failure(ErrorCode::Invalid, u"missing"_s, u"name"_s);
    if (const auto added = addBand(label, content); !added)
        return tl::unexpected(added.error());
    for (const LabelLayout::Panel &panel : m_layout.panels) {
        QRectF text = panel.text;
        if (const auto added = addSymbol(label, content, panel, text); !added)
            return tl::unexpected(added.error());
        if (const auto added = m_texts.add(label.drawing, content, panel, text); !added)
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
    const QString brand = tidyText(content.brand).replace(u'\n', u' ');
    if (brand.isEmpty())
        return {};
    const double points = std::clamp(area.height() * 1.5, 5.0, 24.0);
    const TextFit fit{area.width(), area.height(), points, 4.5, 4.5, 1, false, m_design.font};
    const auto lines = fitText({{brand, true}}, fit, u"brand"_s, m_letters);
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
    label.drawing.items.emplace_back(
        PrintDrawing::Picture{area.adjusted(free, free, -free, -free), m_mark.of(content.mark)});
}

Result<DrawnLabel> LabelPainter::drawChecked(const LabelContent &content)
{
    auto label = draw(content);
    const auto checked = label ? check(label->drawing, content.address)
                               : Result<>(tl::unexpected(label.error()));
    if (!checked) {
        Error error = checked.error();
        error.detail = content.number + u": "_s + error.detail;
        return tl::unexpected(error);
    }
    return label;
}

Result<> LabelPainter::check(const PrintDrawing &drawing, const QString &address) const
{
    const PageDrawing alone{{drawing, {}, 0}};
    for (const PrintDrawing::Item &item : drawing.items) {
        const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item);
        if (!symbol)
            continue;
        const QRect dots = dotsOf(alone.front(), *symbol, m_dpi);
        const auto checked = checkSymbol(rasterOf(alone, dots, m_dpi), address);
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace vestibule
