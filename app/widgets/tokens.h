#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace vestibule {

/// What a colour says: nothing in particular, something to know, well, take care, wrong.
enum class ToneKind { Neutral, Info, Success, Warning, Danger };

/// The three colours of one tone: text and icon on its own ground, and a solid dot or border.
struct Tone {
    QColor foreground;
    QColor background;
    QColor solid;
};

/// The ink and the ground of one avatar hue.
struct AvatarHue {
    QColor foreground;
    QColor background;
};

/// Every colour of one appearance, as read from resources/console/tokens.json: the one place of colours.
struct Colours {
    QColor window, rail, surface, raised, sunken, track, thumb, field;
    QColor hover, railHover, railSelected, selected;
    QColor divider, border, borderStrong, borderContrast;
    QColor text, textSecondary, textMuted, textDisabled;
    QColor accent, accentHover, accentPressed, onAccent, accentText, accentSoft, accentTint;
    QColor focus, paper, ink;
    std::array<Tone, 5> tones;
    std::array<AvatarHue, 6> avatars;
    bool isDark = false;

    const Tone &tone(ToneKind kind) const { return tones.at(static_cast<std::size_t>(kind)); }
};

/// The name of a colour as in tokens.json and in the style sheet's @roles, and where it stands.
struct ColourName {
    const char *name;
    QColor Colours::*member;
};
const std::array<ColourName, 30> &colourNames();

/// The compiled-in colours. With high contrast the quiet control border becomes the 3:1 one.
const Colours &colours(bool dark, bool highContrast = false);

/// The colours that belong to a widget's palette, so that painting follows a switch of the theme.
const Colours &coloursFor(const QPalette &palette);

/// The type scale of tokens.json.
enum class TextStyle {
    Display,
    Title,
    Heading,
    Section,
    Body,
    BodyStrong,
    Small,
    Chip,
    Caption,
    Metric
};

/// The application font at the size and weight of `style`, multiplied by the user's font size.
QFont textFont(TextStyle style);

/// The greys and state colours that text is set in.
enum class TextInk {
    Primary,
    Secondary,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    Success,
    Warning,
    Danger
};
QColor inkColour(const Colours &colours, TextInk ink);

/// `pixels` at a 13 px application font, multiplied by the user's font size; in device independent pixels.
int px(int pixels);

} // namespace vestibule
