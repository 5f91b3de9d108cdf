#pragma once

#include "core/labels/drawing/printtext.h"

#include <QByteArray>
#include <QRectF>

#include <optional>
#include <set>

class QRawFont;

namespace vestibule {

/// The font that Qt takes for letters of `face`. Belongs to the calling thread.
[[nodiscard]] QRawFont rawFontOf(const PrintFace &face);

/// The file of a TrueType font, for writing the part of it that a document needs.
class TrueType
{
public:
    /// Nothing when the face's font is of another kind, is not of the weight that `face` asks for,
    /// or must not be embedded.
    [[nodiscard]] static std::optional<TrueType> of(const PrintFace &face);

    /// Whether letters stand beside each other as they are: nothing but kerning.
    [[nodiscard]] bool onlyKerns() const;
    /// As a PDF names it: "LiberationSans-Bold".
    [[nodiscard]] QByteArray name() const { return m_name; }
    /// In thousandths of the font's size, as all that follow.
    [[nodiscard]] double advance(quint16 glyph) const;
    [[nodiscard]] QRectF box() const; ///< y goes up
    [[nodiscard]] double ascent() const;
    [[nodiscard]] double descent() const;
    /// A font file with `glyphs` and what they are composed of; they keep their indexes.
    [[nodiscard]] QByteArray subset(std::set<quint16> glyphs) const;

private:
    TrueType() = default;
    [[nodiscard]] QByteArray outlineOf(quint16 glyph) const;
    [[nodiscard]] std::pair<quint16, quint16> metricsOf(quint16 glyph) const;
    [[nodiscard]] double inThousandths(int units) const;

    QByteArray m_name;
    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_hmtx;
    QByteArray m_maxp;
    QByteArray m_loca;
    QByteArray m_glyf;
    QByteArray m_gsub;
    QByteArray m_cvt; ///< these three make up the hinting; may be empty
    QByteArray m_fpgm;
    QByteArray m_prep;
};

} // namespace vestibule
