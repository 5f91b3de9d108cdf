#pragma once

#include "core/cases/pictureinspection.h"

class QIODevice;

namespace vestibule {

/// Reads the picture at `input`, turns it upright, makes its longest side at most
/// longestPictureSide and writes it to `output` with its pixels alone: no place, camera, comment or
/// colour profile. As PNG when `asPng`, or when it has transparent parts and
/// fits into 4 MiB; else as JPEG. Errors: as
/// inspectPicture(); Invalid with detail "truncated" or "undecodable"; Unavailable (file).
[[nodiscard]] Result<PictureFacts> reencodePicture(const QString &input, QIODevice &output,
                                                   bool asPng);

} // namespace vestibule
