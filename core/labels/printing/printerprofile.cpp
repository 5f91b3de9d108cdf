#include "core/labels/printing/printerprofile.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double crossInset = 10;
/// On small labels the crosses stand a quarter of the side from the edges.
constexpr double insetShare = 0.25;

QPointF centreOf(const QSizeF &page)
{
    return {page.width() / 2, page.height() / 2};
}

/// Degrees clockwise; y points down.
double angleOf(const QPointF &along)
{
    return qRadiansToDegrees(std::atan2(along.y(), along.x()));
}

} // namespace

QTransform PrinterProfile::transform(const QSizeF &page) const
{
    const QPointF centre = centreOf(page);
    // What comes last here is done first: printing distorts by scale, then rotation, then offset.
    QTransform moved;
    moved.translate(centre.x() + offset.x(), centre.y() + offset.y());
    moved.scale(scaleX, scaleY);
    moved.rotate(rotation);
    moved.translate(-centre.x(), -centre.y());
    return moved;
}

QPointF PrinterProfile::corner(const QRectF &area, const QSizeF &page) const
{
    const QPointF half(area.width() / 2, area.height() / 2);
    QTransform turned;
    turned.rotate(rotation);
    return transform(page).map(area.center()) - turned.map(half);
}

Result<> checkProfile(const PrinterProfile &profile)
{
    // Each also refuses NaN. A wrong scale or rotation moves the page, too, so they come first.
    const bool isAlike = std::abs(profile.scaleX - 1) <= mostProfileScale
        && std::abs(profile.scaleY - 1) <= mostProfileScale;
    if (!isAlike)
        return failure(ErrorCode::Invalid, u"too large or too small"_s, u"scale"_s);
    if (!(std::abs(profile.rotation) <= mostProfileRotation))
        return failure(ErrorCode::Invalid, u"too much"_s, u"rotation"_s);
    const bool isNear = std::abs(profile.offset.x()) <= mostProfileOffset
        && std::abs(profile.offset.y()) <= mostProfileOffset;
    if (!isNear)
        return failure(ErrorCode::Invalid, u"too far"_s, u"offset"_s);
    return {};
}

MeasuredCrosses expectedCrosses(const QSizeF &page)
{
    const double x = std::min(crossInset, page.width() * insetShare);
    const double y = std::min(crossInset, page.height() * insetShare);
    return {{x, y}, {page.width() - x, y}, {x, page.height() - y}};
}

Result<PrinterProfile> profileFrom(const MeasuredCrosses &measured, const QSizeF &page)
{
    const MeasuredCrosses expected = expectedCrosses(page);
    const QPointF across = measured.topRight - measured.topLeft;
    const QPointF down = measured.bottomLeft - measured.topLeft;
    const double width = expected.topRight.x() - expected.topLeft.x();
    const double height = expected.bottomLeft.y() - expected.topLeft.y();
    PrinterProfile profile;
    profile.scaleX = width / QLineF({}, across).length();
    profile.scaleY = height / QLineF({}, down).length();
    profile.rotation = -(angleOf(across) + angleOf(down) - 90) / 2;
    // Where the first cross comes to stand by these alone, the rest is offset.
    const QPointF rest = expected.topLeft - profile.transform(page).map(measured.topLeft);
    profile.offset = rest;
    if (const auto checked = checkProfile(profile); !checked)
        return tl::unexpected(checked.error());
    return profile;
}

} // namespace vestibule
