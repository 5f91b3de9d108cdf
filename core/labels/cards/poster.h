#pragma once

#include "core/labels/cards/pincard.h"

namespace vestibule {

/// A sheet with the portal's address as a large code, for a wall. All texts are in the language of
/// the site.
struct PosterContent {
    PrintBrand brand;
    QString title; ///< "Something not working?"
    QString text; ///< "Scan this code, then type the code from the label."
    QString address; ///< what the symbol holds, for example http://192.168.10.25:8080/enter
    QString addressLabel; ///< "Or open this address:"; the address stands below
    std::vector<TextRuns> contact; ///< one line each, at most three; may be empty
};

/// The poster in A4, upright. Errors, all Invalid: a text that doesn't fit or has no font (field
/// "brand", "title", "text", "address", "contact").
[[nodiscard]] Result<PrintDrawing> drawPoster(const PosterContent &content, int dpi);
/// Saves the poster as a PDF after its code was read back. Errors: those of drawPoster(), and with
/// field "path" those of PrintFile.
[[nodiscard]] Result<> savePoster(const PosterContent &content, const QString &path);

} // namespace vestibule
