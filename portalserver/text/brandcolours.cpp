#include "portalserver/text/brandcolours.h"

#include <algorithm>

namespace vestibule {

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3;
constexpr double step = 0.01;
constexpr double darkestInk = 0.2;
constexpr double darkHeadLimit = 0.32;
constexpr Colour white{255, 255, 255};

/// The neutral colours of portal.css that the brand's have to go with.
struct Surroundings {
    bool isDark;
    Colour card;
    Colour page;
    Colour ink;
    Colour mute;
    double tintLightness;
    double tintChroma;
    double towardsContrast; ///< the way lightness moves to stand out from the page
};

constexpr Surroundings lightPage{false,
                                 {0xff, 0xff, 0xff},
                                 {0xf3, 0xf5, 0xf4},
                                 {0x15, 0x20, 0x1f},
                                 {0x4c, 0x58, 0x57},
                                 0.95,
                                 0.02,
                                 -step};
constexpr Surroundings darkPage{true,
                                {0x18, 0x1e, 0x21},
                                {0x0e, 0x12, 0x14},
                                {0xef, 0xf3, 0xf2},
                                {0xb0, 0xbb, 0xba},
                                0.30,
                                0.05,
                                step};

/// White, or a dark shade of the same hue: whichever reads better on `background`.
Colour textOn(const Colour &background)
{
    Oklch shade = toOklch(background);
    shade.lightness = darkestInk;
    const Colour dark = fromOklch(shade);
    return contrastRatio(white, background) >= contrastRatio(dark, background) ? white : dark;
}

bool carriesText(const Colour &background)
{
    return contrastRatio(textOn(background), background) >= textContrast;
}

/// Moves the lightness of `colour` until `isGood`, or to the end of the scale.
template<class Condition>
Colour moved(const Colour &colour, double by, Condition isGood)
{
    constexpr int stepsOfTheScale = 100;
    Oklch wanted = toOklch(colour);
    Colour candidate = colour;
    for (int i = 0; i < stepsOfTheScale && !isGood(candidate); ++i) {
        wanted.lightness = std::clamp(wanted.lightness + by, 0.0, 1.0);
        candidate = fromOklch(wanted);
    }
    return candidate;
}

Colour tintFor(const Colour &brand, const Surroundings &around)
{
    Oklch tint = toOklch(brand);
    tint.lightness = around.tintLightness;
    tint.chroma = std::min(tint.chroma, around.tintChroma);
    return moved(fromOklch(tint), -around.towardsContrast, [&](const Colour &colour) {
        return contrastRatio(around.ink, colour) >= textContrast
            && contrastRatio(around.mute, colour) >= textContrast;
    });
}

Colour linkFor(const Colour &brand, const Colour &tint, const Surroundings &around)
{
    return moved(brand, around.towardsContrast, [&](const Colour &colour) {
        return std::ranges::all_of(std::initializer_list<Colour>{around.card, around.page, tint},
                                   [&](const Colour &background) {
                                       return contrastRatio(colour, background) >= textContrast;
                                   });
    });
}

/// A filled area that carries text and stands out from the page.
Colour fillFor(const Colour &asked, const Surroundings &around)
{
    return moved(asked, around.towardsContrast, [&](const Colour &colour) {
        return carriesText(colour) && contrastRatio(colour, around.card) >= shapeContrast;
    });
}

Colour darkHeadFor(const Colour &asked)
{
    Oklch head = toOklch(asked);
    if (head.lightness <= darkHeadLimit)
        return asked;
    head.lightness = darkHeadLimit;
    return moved(fromOklch(head), -step, carriesText);
}

BrandScheme schemeFor(const Colour &brand, const Colour &head, const Surroundings &around)
{
    BrandScheme scheme;
    scheme.head = around.isDark ? darkHeadFor(head) : fillFor(head, around);
    scheme.onHead = textOn(scheme.head);
    scheme.brand = fillFor(brand, around);
    scheme.onBrand = textOn(scheme.brand);
    scheme.tint = tintFor(brand, around);
    scheme.link = linkFor(brand, scheme.tint, around);
    return scheme;
}

BrandChange::Reason reasonFor(BrandChange::Part part, const Colour &asked,
                              const Surroundings &around)
{
    using Reason = BrandChange::Reason;
    if (part == BrandChange::Part::Link)
        return around.isDark ? Reason::LightenedAsText : Reason::DarkenedAsText;
    if (part == BrandChange::Part::Head && around.isDark)
        return Reason::DarkenedForTheNight;
    if (!carriesText(asked))
        return around.isDark ? Reason::LightenedForText : Reason::DarkenedForText;
    return around.isDark ? Reason::LightenedToStandOut : Reason::DarkenedToStandOut;
}

void noteChanges(QList<BrandChange> &changes, const BrandScheme &scheme, const Colour &brand,
                 const Colour &head, const Surroundings &around)
{
    const auto note = [&](BrandChange::Part part, const Colour &asked, const Colour &used) {
        if (asked != used)
            changes.append({part, around.isDark, asked, used, reasonFor(part, asked, around)});
    };
    note(BrandChange::Part::Head, head, scheme.head);
    note(BrandChange::Part::Button, brand, scheme.brand);
    note(BrandChange::Part::Link, brand, scheme.link);
}

/// Chosen by eye; they keep the same rules.
constexpr BrandScheme defaultLight{
    {0x0b, 0x4f, 0x6c}, white, {0x0b, 0x4f, 0x6c}, white, {0x0b, 0x56, 0x78}, {0xe4, 0xf0, 0xf5}};
constexpr BrandScheme defaultDark{{0x0c, 0x35, 0x47}, white,
                                  {0x8b, 0xcd, 0xea}, {0x06, 0x22, 0x2f},
                                  {0x93, 0xd2, 0xee}, {0x14, 0x31, 0x3e}};

} // namespace

BrandColours correctBrandColours(const Colour &brand, std::optional<Colour> head)
{
    const Colour headColour = head.value_or(brand);
    if (brand == defaultBrandColour && headColour == defaultBrandColour)
        return {defaultLight, defaultDark, {}};

    BrandColours colours;
    colours.light = schemeFor(brand, headColour, lightPage);
    colours.dark = schemeFor(brand, headColour, darkPage);
    noteChanges(colours.changes, colours.light, brand, headColour, lightPage);
    noteChanges(colours.changes, colours.dark, brand, headColour, darkPage);
    return colours;
}

} // namespace vestibule
