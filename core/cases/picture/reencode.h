#pragma once

#include "core/cases/pictureinspection.h"

class QIODevice;

namespace vestibule {

/// Loads the plugins of all kinds of pictures: afterwards reencodePicture() opens no file.
void loadDecoders();
/// Reads the picture, turns it upright, makes its longest side at most `longestSide` pixels and writes it to
/// `output` with its pixels alone: no place, camera, comment or colour profile. As PNG when `asPng`, or when it has
/// transparent parts and fits into 4 MiB; else as JPEG. Errors: as inspectPicture(); Invalid with detail "truncated"
/// or "undecodable"; Unavailable when `output` is full.
[[nodiscard]] Result<PictureFacts> reencodePicture(QByteArray bytes, QIODevice &output, bool asPng,
                                                   int longestSide = longestPictureSide);

} // namespace vestibule
