#include "app/widgets/tokens.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int basePixelSize = 13;

QJsonObject readTokens()
{
    QFile file(u":/console/tokens.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
}

Colours readColours(const QJsonObject &tokens, bool dark)
{
    const QString appearance = dark ? u"dark"_s : u"light"_s;
    Colours result;
    result.isDark = dark;
    const QJsonObject colourTable = tokens.value(u"color"_s).toObject();
    for (const ColourName &entry : colourNames()) {
        const QJsonObject pair = colourTable.value(QLatin1StringView(entry.name)).toObject();
        result.*entry.member = QColor(pair.value(appearance).toString());
    }
    const QJsonObject toneTable = tokens.value(u"tone"_s).toObject();
    const std::array<QString, 5> toneNames{u"neutral"_s, u"info"_s, u"success"_s, u"warning"_s,
                                           u"danger"_s};
    for (std::size_t i = 0; i < toneNames.size(); ++i) {
        const QJsonObject tone
            = toneTable.value(toneNames.at(i)).toObject().value(appearance).toObject();
        result.tones.at(i) = {QColor(tone.value(u"fg"_s).toString()),
                              QColor(tone.value(u"bg"_s).toString()),
                              QColor(tone.value(u"solid"_s).toString())};
    }
    const QJsonArray hues = tokens.value(u"avatar"_s).toObject().value(appearance).toArray();
    for (qsizetype i = 0; i < hues.size() && i < qsizetype(result.avatars.size()); ++i) {
        const QJsonArray hue = hues.at(i).toArray();
        result.avatars.at(std::size_t(i)) = {QColor(hue.at(0).toString()),
                                             QColor(hue.at(1).toString())};
    }
    return result;
}

Colours withHighContrast(Colours colours)
{
    colours.borderStrong = colours.borderContrast;
    return colours;
}

std::array<Colours, 4> readAll()
{
    const QJsonObject tokens = readTokens();
    const Colours light = readColours(tokens, false);
    const Colours dark = readColours(tokens, true);
    return {light, dark, withHighContrast(light), withHighContrast(dark)};
}

struct ScaleEntry {
    int size;
    QFont::Weight weight;
    qreal tracking;
};

ScaleEntry scaleEntry(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
        return {22, QFont::DemiBold, -0.3};
    case TextStyle::Title:
        return {20, QFont::DemiBold, -0.2};
    case TextStyle::Heading:
        return {17, QFont::DemiBold, -0.1};
    case TextStyle::Section:
        return {13, QFont::DemiBold, 0};
    case TextStyle::Body:
        return {13, QFont::Normal, 0};
    case TextStyle::BodyStrong:
        return {13, QFont::Medium, 0};
    case TextStyle::Small:
        return {12, QFont::Normal, 0};
    case TextStyle::Chip:
        return {12, QFont::Medium, 0};
    case TextStyle::Caption:
        return {11, QFont::Medium, 0};
    case TextStyle::Metric:
        return {17, QFont::DemiBold, 0};
    }
    Q_UNREACHABLE();
}

} // namespace

const std::array<ColourName, 30> &colourNames()
{
    static constexpr std::array<ColourName, 30> names{{
        {"window", &Colours::window},
        {"rail", &Colours::rail},
        {"surface", &Colours::surface},
        {"raised", &Colours::raised},
        {"sunken", &Colours::sunken},
        {"track", &Colours::track},
        {"thumb", &Colours::thumb},
        {"field", &Colours::field},
        {"hover", &Colours::hover},
        {"railHover", &Colours::railHover},
        {"railSelected", &Colours::railSelected},
        {"selected", &Colours::selected},
        {"divider", &Colours::divider},
        {"border", &Colours::border},
        {"borderStrong", &Colours::borderStrong},
        {"borderContrast", &Colours::borderContrast},
        {"text", &Colours::text},
        {"textSecondary", &Colours::textSecondary},
        {"textMuted", &Colours::textMuted},
        {"textDisabled", &Colours::textDisabled},
        {"accent", &Colours::accent},
        {"accentHover", &Colours::accentHover},
        {"accentPressed", &Colours::accentPressed},
        {"onAccent", &Colours::onAccent},
        {"accentText", &Colours::accentText},
        {"accentSoft", &Colours::accentSoft},
        {"accentTint", &Colours::accentTint},
        {"focus", &Colours::focus},
        {"paper", &Colours::paper},
        {"ink", &Colours::ink},
    }};
    return names;
}

const Colours &colours(bool dark, bool highContrast)
{
    static const std::array<Colours, 4> all = readAll();
    return all.at((highContrast ? 2U : 0U) + (dark ? 1U : 0U));
}

const Colours &coloursFor(const QPalette &palette)
{
    // The roles Mid and Midlight are never touched by style sheets, so they tell the appearance.
    const bool isDark = palette.color(QPalette::Mid).lightness() < 128;
    const Colours &quiet = colours(isDark);
    const bool isHighContrast = palette.color(QPalette::Midlight) == quiet.borderContrast;
    return isHighContrast ? colours(isDark, true) : quiet;
}

QFont textFont(TextStyle style)
{
    const ScaleEntry entry = scaleEntry(style);
    QFont font = QApplication::font();
    font.setPixelSize(px(entry.size));
    font.setWeight(entry.weight);
    if (!qFuzzyIsNull(entry.tracking))
        font.setLetterSpacing(QFont::AbsoluteSpacing, entry.tracking);
    return font;
}

QColor inkColour(const Colours &colours, TextInk ink)
{
    switch (ink) {
    case TextInk::Primary:
        return colours.text;
    case TextInk::Secondary:
        return colours.textSecondary;
    case TextInk::Muted:
        return colours.textMuted;
    case TextInk::Disabled:
        return colours.textDisabled;
    case TextInk::Accent:
        return colours.accentText;
    case TextInk::OnAccent:
        return colours.onAccent;
    case TextInk::Success:
        return colours.tone(ToneKind::Success).foreground;
    case TextInk::Warning:
        return colours.tone(ToneKind::Warning).foreground;
    case TextInk::Danger:
        return colours.tone(ToneKind::Danger).foreground;
    }
    Q_UNREACHABLE();
}

int px(int pixels)
{
    const int base = QApplication::font().pixelSize();
    return base <= 0 ? pixels : qRound(qreal(pixels) * base / basePixelSize);
}

} // namespace vestibule
