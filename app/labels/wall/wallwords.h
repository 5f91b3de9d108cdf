#pragma once

#include "app/labels/wall/wallrows.h"
#include "app/widgets/painters.h"

namespace vestibule {

/// What the wall check says.
namespace wallwords {

/// "AGV 12", or what stands there where no name is known.
QString title(const WallRow &row);
/// "Hall 3, aisle B · No. 00412", or what a foreign code says.
QString secondLine(const WallRow &row);
ChipText chip(const WallRow &row);
/// What was found and what to do about it.
QString verdict(const WallRow &row);
/// "21 codes on 2 photos: 18 lead to your devices and spaces, …".
QString summary(const std::vector<WallRow> &found, int photos);
/// Why a photo can't be read, and what helps.
QString problem(const Error &error);
/// A foreign text on one line: without control characters and those that turn the writing around, at most 80 characters.
QString shortened(const QString &text);
/// What a foreign code says, as far as it may be shown: not the password of a Wi-Fi code.
QString foreignText(const QString &text);

} // namespace wallwords

} // namespace vestibule
