#include "core/labels/labelstock.h"

#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(210, 297);
/// Makers' figures are rounded.
constexpr double rounding = 0.02;
constexpr double mostAsymmetry = 1;

LabelStock single(const QString &id, const QString &name, const QSizeF &label)
{
    return {id, name, label, 1, 1, label, {0, 0}, label};
}

} // namespace

QRectF LabelStock::cell(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {first + QPointF(column * pitch.width(), row * pitch.height()), label};
}

bool LabelStock::isSound() const
{
    if (columns < 1 || rows < 1 || label.isEmpty())
        return false;
    if (pitch.width() + rounding < label.width() || pitch.height() + rounding < label.height())
        return false;
    const QRectF last = cell(labelsPerPage() - 1);
    const double left = first.x();
    const double top = first.y();
    const double right = page.width() - last.right();
    const double bottom = page.height() - last.bottom();
    const bool fits = left > -rounding && top > -rounding && right > -rounding
        && bottom > -rounding;
    return fits && std::abs(left - right) <= mostAsymmetry
        && std::abs(top - bottom) <= mostAsymmetry;
}

const std::vector<LabelStock> &labelStocks()
{
    static const std::vector<LabelStock> stocks = {
        {u"avery-l7160"_s, u"Avery L7160"_s, a4, 3, 7, {63.5, 38.1}, {7.2, 15.15}, {66.04, 38.1}},
        single(u"label-63x38"_s, u"63.5 × 38.1 mm"_s, {63.5, 38.1}),
        single(u"label-50x25"_s, u"50.8 × 25.4 mm"_s, {50.8, 25.4})};
    return stocks;
}

std::optional<LabelStock> labelStock(const QString &id)
{
    for (const LabelStock &stock : labelStocks()) {
        if (stock.id == id)
            return stock;
    }
    return std::nullopt;
}

} // namespace vestibule
