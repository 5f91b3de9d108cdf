#pragma once

#include "core/labels/drawing/printdrawing.h"

#include <functional>

namespace vestibule {

/// A page as it comes out of its printer: what lies beyond its edges is lost.
struct PrintedPage {
    QSizeF size; ///< mm
    int dpi = 300;
    std::function<QImage(const QRect &dots)> part; ///< of the final picture, in grey
};

/// Reads a label where it stands on the page, moved and turned as a profile wants, with whatever of
/// its neighbours comes near. Paper without ink and the edge of a coloured ground may be lost. Errors: Invalid with
/// field "page" when some text, picture or symbol reaches over the page's edge, and with field
/// "symbol" when a symbol doesn't decode to `address`.
[[nodiscard]] Result<> checkPlaced(const PlacedDrawing &label, const QString &address,
                                   const PrintedPage &page);

} // namespace vestibule
