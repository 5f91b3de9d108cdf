#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vestibule {

/// What a picture's first bytes say.
struct PictureFacts {
    QString mediaType; ///< image/jpeg, image/png, image/webp, image/gif or image/bmp
    int width = 0; ///< pixels as declared
    int height = 0;
    friend bool operator==(const PictureFacts &, const PictureFacts &) = default;
};

inline constexpr qint64 maximumPictureBytes = 12LL * 1024 * 1024;
inline constexpr qint64 maximumPicturePixels = 64LL * 1000 * 1000;
/// Longest side of a picture as it is kept, in pixels.
inline constexpr int longestPictureSide = 2048;
/// Of one that is only looked at: small things on it matter. Fits into the memory of the helper.
inline constexpr int longestLookedAtSide = 4096;

/// Looks at magic and declared size only; decodes nothing. Errors, all with field "photo": Invalid
/// with detail "not_a_picture", "unsupported_kind" (HEIC, AVIF, TIFF) or "too_many_scans" (a JPEG of
/// over 100); TooLarge with detail "bytes" or "pixels".
[[nodiscard]] Result<PictureFacts> inspectPicture(const QByteArray &bytes);
/// Whether a JPEG goes on to its end marker. May say so of a file that is cut off, never the
/// reverse.
[[nodiscard]] bool jpegHasEnd(const QByteArray &bytes);

/// Whether `bytes` can be what a re-encoding wrote and described as `said`: a whole JPEG or PNG of that kind and size,
/// no side longer than `longestSide` pixels. Decodes nothing.
[[nodiscard]] bool isReencoded(const QByteArray &bytes, const PictureFacts &said, int longestSide);

} // namespace vestibule
