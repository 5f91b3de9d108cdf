#include "core/base/colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vestibule {

namespace {

constexpr double degreesPerRadian = 180.0 / std::numbers::pi;
constexpr double gamutTolerance = 0.5 / 255.0;

using Triple = std::array<double, 3>;

double linearFromChannel(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double channelFromLinear(double linear)
{
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

Triple linearFromColour(const Colour &colour)
{
    return {linearFromChannel(colour.red), linearFromChannel(colour.green),
            linearFromChannel(colour.blue)};
}

Triple linearFromOklch(const Oklch &colour)
{
    const double a = colour.chroma * std::cos(colour.hue / degreesPerRadian);
    const double b = colour.chroma * std::sin(colour.hue / degreesPerRadian);
    const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isShowable(const Oklch &colour)
{
    const Triple linear = linearFromOklch(colour);
    return std::ranges::all_of(linear, [](double value) {
        const double channel = channelFromLinear(value);
        return channel >= -gamutTolerance && channel <= 1 + gamutTolerance;
    });
}

double luminance(const Colour &colour)
{
    const auto [red, green, blue] = linearFromColour(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

} // namespace

std::optional<Colour> Colour::parse(QStringView text)
{
    if (text.size() != 7 || text.front() != u'#')
        return std::nullopt;
    const bool isHex = std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (!isHex)
        return std::nullopt;
    return Colour{text.sliced(1, 2).toInt(nullptr, 16), text.sliced(3, 2).toInt(nullptr, 16),
                  text.sliced(5, 2).toInt(nullptr, 16)};
}

QString Colour::toString() const
{
    const int packed = (red << 16) | (green << 8) | blue;
    return QStringLiteral("#%1").arg(packed, 6, 16, QLatin1Char('0'));
}

Oklch toOklch(const Colour &colour)
{
    const auto [red, green, blue] = linearFromColour(colour);
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    const double hue = std::atan2(b, a) * degreesPerRadian;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b),
            hue < 0 ? hue + 360 : hue};
}

Colour fromOklch(Oklch wanted)
{
    wanted.lightness = std::clamp(wanted.lightness, 0.0, 1.0);
    if (!isShowable(wanted)) {
        double showable = 0;
        double tooMuch = wanted.chroma;
        while (tooMuch - showable > 0.0005) {
            wanted.chroma = (showable + tooMuch) / 2;
            (isShowable(wanted) ? showable : tooMuch) = wanted.chroma;
        }
        wanted.chroma = showable;
    }
    const auto channel = [](double linear) {
        return static_cast<int>(std::lround(std::clamp(channelFromLinear(linear), 0.0, 1.0) * 255));
    };
    const auto [red, green, blue] = linearFromOklch(wanted);
    return {channel(red), channel(green), channel(blue)};
}

double contrastRatio(const Colour &a, const Colour &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace vestibule
