#pragma once

#include "core/labels/stock/stockimport.h"

namespace vestibule::stockwords {

/// In the order of LabelStock::Kind and LabelStock::Material.
[[nodiscard]] QStringList kindNames();
[[nodiscard]] QStringList materialNames();
/// "12.5 mm" or "0.4921 in": as exact as the unit is typed.
[[nodiscard]] QString length(double millimetres, bool isInch);
/// What is impossible about a stock, and how to mend it.
[[nodiscard]] QString faultSentence(const StockFault &fault, bool isInch);
/// Why a foreign stock isn't taken.
[[nodiscard]] QString refusal(const RefusedStock &refused);

} // namespace vestibule::stockwords
