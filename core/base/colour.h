#pragma once

#include <QString>

#include <optional>

namespace vestibule {

/// A colour of a screen: sRGB, each channel 0 to 255.
struct Colour {
    int red = 0;
    int green = 0;
    int blue = 0;

    /// Reads `#rrggbb`, upper or lower case; nothing else.
    [[nodiscard]] static std::optional<Colour> parse(QStringView text);
    /// `#rrggbb` in lower case.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Colour &, const Colour &) = default;
};

/// The same colour as people see it: lightness 0 to 1, chroma from 0, hue in degrees. Colours of
/// equal lightness look equally light. Source: Björn Ottosson,
/// https://bottosson.github.io/posts/oklab/
struct Oklch {
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

[[nodiscard]] Oklch toOklch(const Colour &colour);
/// The nearest colour that a screen can show: lightness and hue stay, chroma is lowered as far as
/// needed.
[[nodiscard]] Colour fromOklch(Oklch wanted);
/// How well one colour reads on the other, 1 to 21, as WCAG 2.2 defines it; symmetric.
[[nodiscard]] double contrastRatio(const Colour &a, const Colour &b);

} // namespace vestibule
