#pragma once

#include "core/base/result.h"

class QImage;

namespace vestibule {

/// Reads the QR symbol in `raster`, the final picture of one label at the printer's resolution, and
/// compares it with `text`. Errors: Invalid with field "symbol" when it can't be read or says
/// something else.
[[nodiscard]] Result<> checkSymbol(const QImage &raster, const QString &text);

} // namespace vestibule
