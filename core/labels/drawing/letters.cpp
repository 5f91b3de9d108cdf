#include "core/labels/drawing/letters.h"

#include "core/labels/drawing/truetype.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <cmath>

namespace vestibule {

namespace {

// At ten points, text units are thousandths of the font's size.
constexpr double pointsOfThousand = 10;

/// Latin letters, digits and signs, each of which is one glyph; no soft hyphens, no controls.
bool isPlain(char16_t character)
{
    constexpr char16_t lastOfLatin = 0x24f;
    constexpr char16_t softHyphen = 0xad;
    const bool isControl = character < 0x20 || (character >= 0x7f && character < 0xa0);
    return character <= lastOfLatin && !isControl && character != softHyphen;
}

/// One line of `text`, laid out by Qt.
class Sample
{
public:
    Sample(const QString &text, const PrintFace &face)
    {
        (void)layOut(
            {{{text, face.isBold}}, pointsOfThousand, face.isMonospace, false, face.family, {}},
            m_layout);
    }
    /// Where glyph `index` of `count` stands; nothing when there are others.
    [[nodiscard]] std::optional<double> left(int index, int count) const
    {
        const QList<QGlyphRun> runs = m_layout.glyphRuns();
        if (runs.size() != 1 || runs.front().glyphIndexes().size() != count)
            return std::nullopt;
        return runs.front().positions().at(index).x();
    }
    [[nodiscard]] quint32 glyph(int index) const
    {
        return m_layout.glyphRuns().front().glyphIndexes().at(index);
    }
    [[nodiscard]] QString family() const
    {
        return m_layout.glyphRuns().front().rawFont().familyName();
    }
    [[nodiscard]] double end(int characters) const
    {
        return m_layout.lineAt(0).cursorToX(characters);
    }
    [[nodiscard]] double naturalWidth() const { return m_layout.lineAt(0).naturalTextWidth(); }

private:
    QTextLayout m_layout;
};

} // namespace

Letters::Face &Letters::faceOf(const PrintFace &name)
{
    const auto known = m_faces.find(name);
    if (known != m_faces.end())
        return known->second;
    Face face;
    const auto font = TrueType::of(name);
    face.isSimple = font && font->onlyKerns();
    return m_faces.emplace(name, std::move(face)).first->second;
}

const Letters::Letter &Letters::letterOf(Face &face, const PrintFace &name, char16_t character)
{
    const auto known = face.letters.constFind(character);
    if (known != face.letters.constEnd())
        return *known;
    Letter letter;
    const Sample sample{QString(QChar(character)), name};
    const QRawFont font = rawFontOf(name);
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(character)));
    const bool isOfFace = sample.left(0, 1) && glyphs.size() == 1
        && sample.glyph(0) == glyphs.front() && sample.family() == font.familyName();
    if (isOfFace) {
        letter.glyph = static_cast<quint16>(glyphs.front());
        letter.advance = static_cast<float>(sample.end(1));
        letter.underhang = static_cast<float>(
            std::max(0.0, -font.boundingRect(glyphs.front()).left()));
        letter.overhang = static_cast<float>(std::max(0.0, sample.naturalWidth() - sample.end(1)));
    }
    return *face.letters.insert(character, letter);
}

std::optional<float> Letters::kerningOf(Face &face, const PrintFace &name, char16_t first,
                                        char16_t second)
{
    const quint32 pair = (quint32(first) << 16) | second;
    const auto known = face.kerning.constFind(pair);
    if (known != face.kerning.constEnd())
        return *known;
    const Letter one = letterOf(face, name, first);
    const Letter other = letterOf(face, name, second);
    const Sample sample(QString(QChar(first)) + QChar(second), name);
    std::optional<float> kerning;
    if (const auto left = sample.left(1, 2); left && sample.glyph(0) == one.glyph
        && sample.glyph(1) == other.glyph && std::abs(sample.end(2) - *left - other.advance) < 0.1)
        kerning = static_cast<float>(*left) - one.advance;
    face.kerning.insert(pair, kerning);
    return kerning;
}

bool Letters::add(SetText &text, const TextRun &run, const PrintFace &name)
{
    Face &face = faceOf(name);
    if (!face.isSimple)
        return false;
    for (qsizetype at = 0; at < run.text.size(); ++at) {
        const char16_t character = run.text.at(at).unicode();
        if (!isPlain(character))
            return false;
        const Letter letter = letterOf(face, name, character);
        if (letter.glyph == 0)
            return false;
        if (at > 0) {
            const auto kerning = kerningOf(face, name, run.text.at(at - 1).unicode(), character);
            if (!kerning)
                return false;
            text.glyphs.back().kerning = *kerning;
            text.width += *kerning;
        }
        if (text.glyphs.empty())
            text.underhang = letter.underhang;
        text.glyphs.push_back({letter.glyph, character, 0});
        text.width += letter.advance;
        text.overhang = letter.overhang;
    }
    return true;
}

std::optional<SetText> Letters::set(const TextRuns &runs, bool isMonospace, const QString &family)
{
    SetText text;
    for (const TextRun &run : runs) {
        if (!add(text, run, {family, isMonospace, run.bold}))
            return std::nullopt;
    }
    const bool isPadded = !text.glyphs.empty()
        && (text.glyphs.front().character == u' ' || text.glyphs.back().character == u' ');
    if (text.glyphs.empty() || isPadded)
        return std::nullopt;
    return text;
}

} // namespace vestibule
