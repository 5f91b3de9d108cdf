#pragma once

#include <QImage>
#include <QPolygonF>

#include <vector>

namespace vestibule {

/// Where QR symbols stand on `grey` (Format_Grayscale8), by the squares in three of their corners; whether they can be
/// read doesn't matter. Each as four corners in pixels, roughly. A symbol that lost one of those squares isn't found.
[[nodiscard]] std::vector<QPolygonF> unreadSymbols(const QImage &grey);

} // namespace vestibule
