#pragma once

#include "core/labels/cards/pincard.h"

namespace vestibule {

/// What the card is printed on.
enum class PinCardPaper {
    A6,
    FourOnA4, ///< edge to edge, for printers without margins
    TwoWithMarks, ///< on plain A4 across, with marks to cut by; every printer reaches all of it
};

/// Cards as they lie on a page.
struct PinCardSheet {
    QSizeF page; ///< mm
    PrintDrawing marks; ///< on the whole page; may be empty
    PrintDrawing card;
    std::vector<QPointF> corners; ///< mm: where cards lie
};

/// The only way to a card on paper: it is drawn, and its Wi-Fi code read back. Errors: those of drawPinCard(); Invalid
/// with field "symbol".
[[nodiscard]] Result<PinCardSheet> pinCardSheet(const PinCardContent &content, PinCardPaper paper,
                                                int dpi);
/// As it comes out, on white.
[[nodiscard]] QImage pictureOf(const PinCardSheet &sheet, int dpi);
/// Saves the sheet, made for 300 dpi, as a PDF. Errors: with field "path" those of PrintFile.
[[nodiscard]] Result<> savePinCard(const PinCardSheet &sheet, const QString &path);

} // namespace vestibule
