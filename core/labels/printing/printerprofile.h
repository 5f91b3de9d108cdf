#pragma once

#include "core/base/result.h"

#include <QRectF>
#include <QTransform>

namespace vestibule {

/// How a drawing must be moved so that it comes out where it belongs: what one printer does to one
/// stock, undone.
struct PrinterProfile {
    QPointF offset; ///< mm to the right and down
    double scaleX = 1; ///< of distances from the page's centre
    double scaleY = 1;
    double rotation = 0; ///< degrees about the page's centre, clockwise

    [[nodiscard]] bool isNeutral() const { return *this == PrinterProfile(); }
    /// Where a point of a page of `page` mm is to be drawn, in mm.
    [[nodiscard]] QTransform transform(const QSizeF &page) const;
    /// The upper left corner at which a label that belongs at `area` is to be drawn. A label keeps
    /// its size, so that the modules of its code stay whole dots, and is moved as its centre is; it
    /// is then to be turned by `rotation` about its corner.
    [[nodiscard]] QPointF corner(const QRectF &area, const QSizeF &page) const;
    friend bool operator==(const PrinterProfile &, const PrinterProfile &) = default;
};

/// A profile's bounds: beyond them the paper lay wrong, or the wrong thing was measured.
inline constexpr double mostProfileOffset = 15; ///< mm
inline constexpr double mostProfileScale = 0.1; ///< from 1, both ways
inline constexpr double mostProfileRotation = 3; ///< degrees
/// Errors: Invalid with field "offset", "scale" or "rotation" beyond the bounds.
[[nodiscard]] Result<> checkProfile(const PrinterProfile &profile);

/// Where three crosses of a calibration page stand on paper: mm from the paper's left and upper
/// edge.
struct MeasuredCrosses {
    QPointF topLeft;
    QPointF topRight;
    QPointF bottomLeft;
    friend bool operator==(const MeasuredCrosses &, const MeasuredCrosses &) = default;
};

/// Where they should stand.
[[nodiscard]] MeasuredCrosses expectedCrosses(const QSizeF &page);
/// The profile that brings the crosses of a page printed without one to where they should stand.
/// Errors: as checkProfile().
[[nodiscard]] Result<PrinterProfile> profileFrom(const MeasuredCrosses &measured,
                                                 const QSizeF &page);

} // namespace vestibule
