#pragma once

#include "portalserver/text/brandcolours.h"

#include <QByteArray>

namespace vestibule {

/// The style sheet that gives portal.css its brand, for light and dark, about 0.2 KB. It holds
/// nothing but
/// `#rrggbb` values, whatever was typed.
[[nodiscard]] QByteArray brandCss(const BrandColours &colours);

} // namespace vestibule
