#pragma once

#include "core/base/secret.h"
#include "core/labels/cards/wifitext.h"
#include "core/labels/drawing/printdrawing.h"

#include <optional>

namespace vestibule {

/// The brand as cards and posters show it.
struct PrintBrand {
    QString name;
    QString place; ///< "Warehouse North, Hall 3"
    QImage logo; ///< shown on a white tile; may be null
    QColor colour = QColor(0x0b, 0x4f, 0x6c); ///< of the band, the circles and the frame
    QColor onColour = Qt::white; ///< text on it, readable: the caller has corrected the pair
};

/// A card that hangs by the entrance: how to report something, and the PIN. All texts are in the
/// language of the site.
struct PinCardContent {
    /// The words of the card.
    struct Texts {
        QString title; ///< "Something not working?"
        QString wifiTitle; ///< "Join our Wi-Fi"
        QString wifiText; ///< "Point your camera at this code, and tap “Join”."
        QString passwordLabel; ///< "Password:"
        QString scanTitle; ///< "Scan the label on the device"
        QString scanText; ///< "It carries a square code like the one above."
        QString pinTitle; ///< "Enter this PIN"
    };

    PrintBrand brand;
    Texts texts;
    std::optional<WifiNetwork> wifi; ///< without it the card has two steps
    Secret pin;
    std::vector<TextRuns> contact; ///< one line each, at most three; may be empty
};

inline constexpr QSizeF pinCardSize(105, 148);

/// The card in A6. Errors, all Invalid: a text that doesn't fit or has no font (field "brand",
/// "title", "wifi_name", "wifi_password", "steps", "pin", "contact"), and those of wifiText().
[[nodiscard]] Result<PrintDrawing> drawPinCard(const PinCardContent &content, int dpi);

} // namespace vestibule
