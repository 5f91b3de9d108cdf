#include "core/labels/design/labelpainter.h"

#include "core/labels/check/labelcheck.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double ruleHeight = 0.25;

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

QString tidyLine(const QString &text)
{
    return tidy(text).replace(u'\n', u' ');
}

} // namespace

Result<PrintDrawing> LabelPainter::draw(const LabelContent &content)
{
    PrintDrawing drawing;
    drawing.size = m_design.label;
    if (tidyLine(content.name).isEmpty())
        return failure(ErrorCode::Invalid, u"missing"_s, u"name"_s);
    double textLeft = m_design.textLeft;
    if (const auto added = addSymbol(drawing, content.address, textLeft); !added)
        return tl::unexpected(added.error());
    if (const auto added = addBrand(drawing, content, textLeft); !added)
        return tl::unexpected(added.error());
    struct Part {
        const LabelDesign::Block &block;
        QString text;
        QString field;
    };
    const Part parts[] = {{m_design.name, tidyLine(content.name), u"name"_s},
                          {m_design.place, tidyLine(content.place), u"place"_s},
                          {m_design.callToAction, tidy(content.callToAction), u"call_to_action"_s},
                          {m_design.number, tidyLine(content.number), u"number"_s},
                          {m_design.code, tidyLine(content.code), u"code"_s}};
    for (const Part &part : parts) {
        const auto added = addBlock(drawing, part.block, part.text, part.field, textLeft);
        if (!added)
            return tl::unexpected(added.error());
    }
    if (m_design.rule > 0) {
        const double width = m_design.label.width() - textLeft - m_design.textRight;
        drawing.items.emplace_back(
            PrintDrawing::Box{{textLeft, m_design.rule, width, ruleHeight}, 0, Qt::black, {}, 0});
    }
    return drawing;
}

Result<> LabelPainter::addSymbol(PrintDrawing &drawing, const QString &address,
                                 double &textLeft) const
{
    auto symbol = QrSymbol::forText(address);
    if (!symbol)
        return failure(ErrorCode::Invalid, symbol.error().detail, u"symbol"_s);
    const auto module = moduleFor(*symbol, m_design.symbolSide, m_design.leastModule, m_dpi);
    if (!module)
        return tl::unexpected(module.error());
    const double side = *module * symbol->sizeWithQuietZone();
    const QPointF corner(m_design.symbolLeft, (m_design.label.height() - side) / 2);
    textLeft = std::max(textLeft, m_design.symbolLeft + side + m_design.symbolGap);
    drawing.items.emplace_back(PrintDrawing::Symbol{corner, *module, std::move(*symbol)});
    return {};
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

Result<> LabelPainter::addBrand(PrintDrawing &drawing, const LabelContent &content, double textLeft)
{
    if (!m_design.brand)
        return {};
    double left = textLeft;
    if (!content.mark.isNull()) {
        // The mark stands in the middle of the brand's capitals.
        const double middle = m_design.brand->baseline - 0.9;
        drawing.items.emplace_back(PrintDrawing::Picture{
            {left, middle - m_design.markSide / 2, m_design.markSide, m_design.markSide},
            inBlackAndWhite(content.mark)});
        left += m_design.markSide + 0.6;
    }
    return addBlock(drawing, *m_design.brand, tidyLine(content.brand), u"brand"_s, left);
}

Result<> LabelPainter::addBlock(PrintDrawing &drawing, const LabelDesign::Block &block,
                                const QString &text, const QString &field, double textLeft) const
{
    if (text.isEmpty())
        return {};
    TextFit fit = block.fit;
    fit.width = m_design.label.width() - textLeft - m_design.textRight;
    const auto lines = fitText({{text, block.bold}}, fit, field);
    if (!lines)
        return tl::unexpected(lines.error());
    double baseline = block.baseline;
    if (block.grows == LabelDesign::Block::Grows::Up)
        baseline -= static_cast<double>(lines->size() - 1) * lineHeight(lines->front().points);
    addText(drawing, {textLeft, baseline}, *lines);
    return {};
}

Result<PrintDrawing> LabelPainter::drawChecked(const LabelContent &content)
{
    auto drawing = draw(content);
    const auto checked = drawing
        ? checkSymbol(rasterOf(*drawing, m_dpi, QImage::Format_Grayscale8), content.address)
        : Result<>(tl::unexpected(drawing.error()));
    if (!checked) {
        Error error = checked.error();
        error.detail = content.number + u": "_s + error.detail;
        return tl::unexpected(error);
    }
    return drawing;
}

} // namespace vestibule
