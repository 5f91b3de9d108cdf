#pragma once

#include "core/base/colour.h"

#include <QList>

namespace vestibule {

/// The brand's colours in one scheme, as portal.css expects them.
struct BrandScheme {
    Colour head; ///< band at the top
    Colour onHead;
    Colour brand; ///< filled button
    Colour onBrand;
    Colour link; ///< links, icons, focus ring
    Colour tint; ///< soft fill of notes and chips
    friend bool operator==(const BrandScheme &, const BrandScheme &) = default;
};

/// One colour that isn't used as asked for, and why: the console makes a sentence of it.
struct BrandChange {
    enum class Part { Head, Button, Link };
    enum class Reason {
        DarkenedForText, ///< so that white text on it can be read
        LightenedForText, ///< so that dark text on it can be read
        DarkenedAsText, ///< so that it can be read as text on a light page
        LightenedAsText, ///< so that it can be read as text on a dark page
        DarkenedToStandOut, ///< so that it stands out from a light page
        LightenedToStandOut, ///< so that it stands out from a dark page
        DarkenedForTheNight, ///< a bright band would dazzle on a dark page
    };
    Part part = Part::Head;
    bool isDarkScheme = false;
    Colour asked;
    Colour used;
    Reason reason = Reason::DarkenedForText;
    friend bool operator==(const BrandChange &, const BrandChange &) = default;
};

struct BrandColours {
    BrandScheme light;
    BrandScheme dark;
    QList<BrandChange> changes;
    friend bool operator==(const BrandColours &, const BrandColours &) = default;
};

/// The colour of a deployment without a brand of its own.
inline constexpr Colour defaultBrandColour{0x0b, 0x4f, 0x6c};

/// Makes readable colours of one that a manager chose, and of a second one for the head if wanted.
/// Text gets 4.5 : 1, what must stand out 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11). The hue stays;
/// lightness moves in steps of 0.01 in OKLCH.
[[nodiscard]] BrandColours correctBrandColours(const Colour &brand,
                                               std::optional<Colour> head = std::nullopt);

} // namespace vestibule
