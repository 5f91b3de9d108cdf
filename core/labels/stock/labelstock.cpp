#include "core/labels/stock/labelstock.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Makers' figures are rounded.
constexpr double rounding = 0.05;
constexpr double mostAsymmetry = 1;
constexpr double smallestLabel = 8;
constexpr double largestPage = 1500;
constexpr int mostLabels = 1000;

template<typename Value>
struct Named {
    Value value;
    const char16_t *name;
};

constexpr std::array<Named<LabelStock::Kind>, 4> kinds = {{
    {LabelStock::Kind::Sheet, u"sheet"},
    {LabelStock::Kind::Roll, u"roll"},
    {LabelStock::Kind::Endless, u"endless"},
    {LabelStock::Kind::Plain, u"plain"},
}};

constexpr std::array<Named<LabelStock::Material>, 5> materials = {{
    {LabelStock::Material::Paper, u"paper"},
    {LabelStock::Material::ThermalPaper, u"thermal_paper"},
    {LabelStock::Material::WhiteFilm, u"white_film"},
    {LabelStock::Material::SilverPolyester, u"silver_polyester"},
    {LabelStock::Material::TamperProofFilm, u"tamper_proof_film"},
}};

template<typename Value, size_t size>
QString nameIn(const std::array<Named<Value>, size> &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto &named) { return named.value == value; });
    return QString::fromUtf16(found->name);
}

template<typename Value, size_t size>
std::optional<Value> valueIn(const std::array<Named<Value>, size> &names, const QString &name)
{
    for (const auto &named : names) {
        if (name == QStringView(named.name))
            return named.value;
    }
    return std::nullopt;
}

std::optional<StockFault> sizeFault(const LabelStock &stock)
{
    const auto isSize = [](double length) {
        return length >= smallestLabel && length <= largestPage; // also false for NaN
    };
    if (!isSize(stock.label.width()) || !isSize(stock.label.height()) || !isSize(stock.page.width())
        || !isSize(stock.page.height()))
        return StockFault{StockFault::Kind::NoSize, 0};
    const QRectF printable = stock.printable();
    if (printable.width() < smallestLabel / 2 || printable.height() < smallestLabel / 2)
        return StockFault{StockFault::Kind::NoPrintableArea, 0};
    return std::nullopt;
}

} // namespace

QString LabelStock::name() const
{
    return maker.isEmpty() ? part : QString(maker + u' ' + part);
}

QRectF LabelStock::cell(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {first + QPointF(column * pitch.width(), row * pitch.height()), label};
}

QRectF LabelStock::printable() const
{
    return QRectF({}, label).marginsRemoved(unprintable);
}

std::optional<StockFault> faultOf(const LabelStock &stock)
{
    if (stock.columns < 1 || stock.rows < 1 || stock.columns > mostLabels || stock.rows > mostLabels
        || stock.labelsPerPage() > mostLabels)
        return StockFault{StockFault::Kind::NoLabels, 0};
    if (const auto fault = sizeFault(stock))
        return fault;
    const double overlapX = stock.columns > 1 ? stock.label.width() - stock.pitch.width() : 0;
    const double overlapY = stock.rows > 1 ? stock.label.height() - stock.pitch.height() : 0;
    if (!(std::max(overlapX, overlapY) <= rounding))
        return StockFault{StockFault::Kind::Overlap, std::max(overlapX, overlapY)};
    const QRectF last = stock.cell(stock.labelsPerPage() - 1);
    const double left = stock.first.x();
    const double top = stock.first.y();
    const double right = stock.page.width() - last.right();
    const double bottom = stock.page.height() - last.bottom();
    const double least = std::min({left, top, right, bottom});
    if (!(least >= -rounding))
        return StockFault{StockFault::Kind::BeyondPage, -least};
    const double uneven = std::max(std::abs(left - right), std::abs(top - bottom));
    if (!(uneven <= mostAsymmetry))
        return StockFault{StockFault::Kind::Uneven, uneven};
    return std::nullopt;
}

QString stockKindName(LabelStock::Kind kind)
{
    return nameIn(kinds, kind);
}

std::optional<LabelStock::Kind> stockKindFromName(const QString &name)
{
    return valueIn(kinds, name);
}

QString stockMaterialName(LabelStock::Material material)
{
    return nameIn(materials, material);
}

std::optional<LabelStock::Material> stockMaterialFromName(const QString &name)
{
    return valueIn(materials, name);
}

} // namespace vestibule
