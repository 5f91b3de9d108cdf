#pragma once

#include "core/labels/cards/pincard.h"

namespace vestibule {

/// Adds the coloured band at the top of a card or poster, enlarged `scale` times from that of an
/// A6 card. Errors: Invalid with field "brand" when the name or place doesn't fit.
[[nodiscard]] Result<> addBrandBand(PrintDrawing &drawing, const PrintBrand &brand, double scale);

} // namespace vestibule
