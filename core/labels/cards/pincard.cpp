#include "core/labels/cards/pincard.h"

#include "core/labels/cards/brandband.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

// Millimetres and points, as in the design of the card.
constexpr double margin = 7;
constexpr double stepLeft = 18;
constexpr double right = 98;
constexpr double circleRadius = 3.5;
constexpr double wifiSide = 34.8;
constexpr double wifiLeft = 66.2;
constexpr double lowestWifiText = 74;
constexpr double leastModule = 0.5;
constexpr double pinPoints = 46;
constexpr double pinGap = 5;
constexpr double pinFrameHeight = 21.6;

/// Puts one part of the card below the other, and keeps the first error.
class CardBuilder
{
public:
    CardBuilder(PrintDrawing &drawing, const PinCardContent &content)
        : m_drawing(drawing),
          m_content(content)
    { }

    /// Adds `runs` as at most `fit.lines` lines from `baseline` on; gives the last baseline.
    double text(const TextRuns &runs, const TextFit &fit, const QPointF &baseline,
                const QString &field)
    {
        QString whole;
        for (const TextRun &run : runs)
            whole += run.text;
        if (m_error || whole.trimmed().isEmpty())
            return baseline.y();
        const auto lines = fitText(runs, fit, field);
        if (!lines) {
            m_error = lines.error();
            return baseline.y();
        }
        addText(m_drawing, baseline, *lines);
        return baseline.y()
            + static_cast<double>(lines->size() - 1) * lineHeight(lines->front().points);
    }
    /// A numbered circle with its middle at `y`, and `title` beside it.
    void step(int number, const QString &title, double y)
    {
        const QPointF middle(margin + circleRadius, y);
        m_drawing.items.emplace_back(
            PrintDrawing::Box{{middle - QPointF(circleRadius, circleRadius),
                               QSizeF(2 * circleRadius, 2 * circleRadius)},
                              circleRadius,
                              m_content.brand.colour,
                              {},
                              0});
        const TextLine digit{{{QString::number(number), true}}, 10.5, false, false};
        m_drawing.items.emplace_back(PrintDrawing::Text{middle + QPointF(-widthOf(digit) / 2, 1.3),
                                                        digit, m_content.brand.onColour});
        const double width = (m_content.wifi && number == 1 ? wifiLeft : right) - stepLeft;
        (void)text({{title, true}}, {width, 5.2, 12.5, 8, 8, 1, false}, {stepLeft, y + 1.2},
                   u"steps"_s);
    }
    void wifi(double y, int dpi)
    {
        const auto network = wifiText(*m_content.wifi);
        // Long networks get a lower level rather than smaller modules.
        auto symbol = network ? QrSymbol::forText(*network)
                              : Result<QrSymbol>(tl::unexpected(network.error()));
        auto module = moduleOf(symbol, dpi);
        if (network && !module) {
            symbol = QrSymbol::forText(*network, QrSymbol::Level::M);
            module = moduleOf(symbol, dpi);
        }
        if (!module) {
            fail(module.error());
            return;
        }
        const double side = *module * symbol->sizeWithQuietZone();
        const QPointF corner(wifiLeft + (wifiSide - side) / 2, y - 5.7 + (wifiSide - side) / 2);
        m_drawing.items.emplace_back(PrintDrawing::Symbol{corner, *module, *symbol});
        const double width = wifiLeft - stepLeft;
        const PinCardContent::Texts &texts = m_content.texts;
        double last = text({{texts.wifiText, false}}, {width, 13.4, 9.5, 7, 7, 3, false},
                           {stepLeft, y + 6.3}, u"steps"_s);
        last = text({{m_content.wifi->name, m_content.wifi->password.isEmpty()}},
                    {width, 7, 9.5, 7, 7, 2, false}, {stepLeft, last + 5.2}, u"wifi_name"_s);
        if (m_content.wifi->password.isEmpty())
            return;
        const double baseline = last + 4.5;
        const double room = lowestWifiText - baseline + lineHeight(7);
        (void)text({{QString(texts.passwordLabel + u' '), false},
                    {m_content.wifi->password.revealText(), true}},
                   {width, room, 9.5, 7, 7, 4, false}, {stepLeft, baseline}, u"wifi_password"_s);
    }
    void pin(double top)
    {
        m_drawing.items.emplace_back(PrintDrawing::Box{
            {stepLeft, top, right - stepLeft, pinFrameHeight}, 3, {}, m_content.brand.colour, 0.5});
        const QString digits = m_content.pin.revealText();
        if (digits.isEmpty()) {
            fail({ErrorCode::Invalid, u"missing"_s, u"pin"_s});
            return;
        }
        const double width = right - stepLeft - 6;
        const double natural = widthOfPin(digits, 1);
        const double scale = std::min(1.0, width / natural);
        double left = stepLeft + (right - stepLeft - natural * scale) / 2;
        const double baseline = top + pinFrameHeight / 2 + 5.8 * scale;
        for (const QChar digit : digits) {
            const TextLine line{{{QString(digit), true}}, pinPoints * scale, false, false};
            m_drawing.items.emplace_back(PrintDrawing::Text{{left, baseline}, line, Qt::black});
            left += widthOf(line) + pinGap * scale;
        }
    }
    void contact()
    {
        if (m_content.contact.empty())
            return;
        m_drawing.items.emplace_back(PrintDrawing::Box{
            {0, 131.2, m_drawing.size.width(), 0.2}, 0, QColor(0x90, 0xa0, 0xa8), {}, 0});
        double baseline = m_content.contact.size() > 2 ? 136.0 : 137.5;
        for (const TextRuns &line : m_content.contact) {
            const double used = text(line, {right - margin, 4.2, 9, 6, 6, 1, false},
                                     {margin, baseline}, u"contact"_s);
            baseline = used + (m_content.contact.size() > 2 ? 3.9 : 4.5);
        }
        if (baseline > m_drawing.size.height())
            fail({ErrorCode::Invalid, u"does not fit"_s, u"contact"_s});
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    static Result<double> moduleOf(const Result<QrSymbol> &symbol, int dpi)
    {
        if (!symbol)
            return tl::unexpected(symbol.error());
        return moduleFor(*symbol, wifiSide, leastModule, dpi);
    }
    static double widthOfPin(const QString &digits, double scale)
    {
        double width = static_cast<double>(digits.size() - 1) * pinGap * scale;
        for (const QChar digit : digits)
            width += widthOf({{{QString(digit), true}}, pinPoints * scale, false, false});
        return width;
    }

    PrintDrawing &m_drawing;
    const PinCardContent &m_content;
    std::optional<Error> m_error;
};

} // namespace

Result<PrintDrawing> drawPinCard(const PinCardContent &content, int dpi)
{
    PrintDrawing drawing;
    drawing.size = pinCardSize;
    if (const auto band = addBrandBand(drawing, content.brand, 1); !band)
        return tl::unexpected(band.error());
    CardBuilder card(drawing, content);
    const PinCardContent::Texts &texts = content.texts;
    (void)card.text({{texts.title, true}}, {right - margin, 9.5, 22, 11, 11, 2, false},
                    {margin, 33.3}, u"title"_s);
    const TextFit text{right - stepLeft, 8, 9.5, 7, 7, 2, false};
    if (content.wifi) {
        card.step(1, texts.wifiTitle, 43.1);
        card.wifi(43.1, dpi);
        card.step(2, texts.scanTitle, 79.3);
        (void)card.text({{texts.scanText, false}}, text, {stepLeft, 85.6}, u"steps"_s);
        card.step(3, texts.pinTitle, 95.9);
        card.pin(100.9);
    } else {
        card.step(1, texts.scanTitle, 51);
        (void)card.text({{texts.scanText, false}}, text, {stepLeft, 57.3}, u"steps"_s);
        card.step(2, texts.pinTitle, 73);
        card.pin(80);
    }
    card.contact();
    if (card.error())
        return tl::unexpected(*card.error());
    return drawing;
}

} // namespace vestibule
