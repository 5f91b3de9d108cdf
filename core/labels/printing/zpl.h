#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace vestibule {

/// `raster` as a thermal printer prints it: Format_Mono with dark pixels as 1, the threshold at
/// half of white.
[[nodiscard]] QImage inBlackAndWhite(const QImage &raster);

/// One label for printers that speak ZPL: the picture as a graphic field (^GFA, hexadecimal), the
/// print width and label length it needs, and how many of it. The stream holds nothing but these
/// commands, numbers and hexadecimal digits, so no text can be taken for a command. `bitmap` as
/// inBlackAndWhite() gives it; `darkness`: -30 to 30, what ^MD adds to the printer's own setting.
[[nodiscard]] QByteArray zplOf(const QImage &bitmap, int copies = 1,
                               std::optional<int> darkness = {});

} // namespace vestibule
