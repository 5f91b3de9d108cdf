#pragma once

#include "core/labels/drawing/printdrawing.h"

#include <QByteArray>

#include <map>

namespace vestibule {

/// What stands on one page, in the language of PDF, and what it refers to: a value that any thread
/// can make. Fonts and pictures go by names that are the same on every page.
struct PdfContent {
    QByteArray operators; ///< compressed by zlib
    std::map<PrintFace, std::map<quint16, char16_t>> glyphs; ///< that occur, and what they mean
    /// By their names: a picture's own, which no other object gets later, or that of what a painted
    /// line says, which is the same on every page.
    std::map<QByteArray, QImage> pictures;
};

/// Counts in dots from the upper left corner of a page of `pageHeight` mm: symbols and straight
/// boxes begin on whole dots, as paint() puts them.
[[nodiscard]] PdfContent pdfContentOf(const PageDrawing &page, double pageHeight, int dpi);
/// As resources list it: "/LiberationSans-Bold".
[[nodiscard]] QByteArray pdfNameOf(const PrintFace &face);

} // namespace vestibule
