#pragma once

#include "core/labels/drawing/printtext.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace vestibule {

/// What a PDF says about a font, and the part of its file that it needs. The dictionaries are left
/// open for the references between them.
struct PdfFont {
    QByteArray file;
    QByteArray descriptor;
    QByteArray letters; ///< the CIDFont, with widths
    QByteArray meaning; ///< which character each glyph stands for
    QByteArray whole; ///< the composite font

    /// Nothing when TrueType::of() gives nothing, or another font than the one that `glyphs` are of: those that occur.
    [[nodiscard]] static std::optional<PdfFont> of(const PrintFace &face,
                                                   const std::map<quint16, char16_t> &glyphs);
};

} // namespace vestibule
