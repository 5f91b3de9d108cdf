#include "core/cases/picture/reencode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 85;
constexpr int decoderMebibytes = 320;
constexpr qsizetype largestPng = 4 * 1024 * 1024;

/// libjpeg paints what is missing grey and calls that a success.
bool isCutOff(const QByteArray &bytes, const PictureFacts &facts)
{
    return facts.mediaType == u"image/jpeg" && !jpegHasEnd(bytes);
}

QSize fitted(const QSize &size, int longestSide)
{
    const int longest = std::max(size.width(), size.height());
    if (longest <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isSeeThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int line = 0; line < image.height(); ++line) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(line));
        if (std::any_of(pixels, pixels + image.width(), [](QRgb c) { return qAlpha(c) != 255; }))
            return true;
    }
    return false;
}

QImage onWhite(const QImage &image)
{
    QImage solid(image.size(), QImage::Format_RGB32);
    solid.fill(Qt::white);
    QPainter(&solid).drawImage(0, 0, image);
    return solid;
}

QByteArray encoded(const QImage &image, bool asPng)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, asPng ? "png" : "jpeg");
    if (!asPng) {
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
    }
    return writer.write(image) ? bytes : QByteArray();
}

/// A copy that shares nothing but pixels with `image`.
QImage pixelsOnly(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage copy(image.size(), image.format());
    if (image.isNull() || copy.isNull())
        return {};
    for (int line = 0; line < image.height(); ++line)
        std::memcpy(copy.scanLine(line), image.constScanLine(line),
                    static_cast<size_t>(image.width()) * sizeof(QRgb));
    return copy;
}

Result<QImage> decode(QByteArray &bytes, const PictureFacts &facts, int longestSide)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // By its inspected kind alone, so that no other decoder is ever asked.
    QImageReader reader(&buffer, facts.mediaType.sliced(6).toLatin1());
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize declared(facts.width, facts.height);
    if (fitted(declared, longestSide) != declared)
        reader.setScaledSize(fitted(declared, longestSide));
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::Invalid, u"undecodable"_s, u"photo"_s);
    // Decoders that can't scale, and frames that are larger than their file declares.
    if (fitted(image.size(), longestSide) != image.size())
        image = image.scaled(fitted(image.size(), longestSide), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    return pixelsOnly(std::move(image));
}

} // namespace

void loadDecoders()
{
    // As inspectPicture() names them.
    for (const char *kind : {"jpeg", "png", "gif", "webp", "bmp"}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        (void)QImageReader(&nothing, kind).canRead();
    }
}

Result<PictureFacts> reencodePicture(QByteArray bytes, QIODevice &output, bool asPng,
                                     int longestSide)
{
    QImageReader::setAllocationLimit(decoderMebibytes);
    const auto facts = inspectPicture(bytes);
    if (!facts)
        return facts;
    if (isCutOff(bytes, *facts))
        return failure(ErrorCode::Invalid, u"truncated"_s, u"photo"_s);
    const auto image = decode(bytes, *facts, longestSide);
    if (!image)
        return tl::unexpected(image.error());
    if (image->isNull())
        return failure(ErrorCode::Invalid, u"undecodable"_s, u"photo"_s);

    bool isPng = asPng || isSeeThrough(*image);
    QByteArray smaller = encoded(*image, isPng);
    // Noise behind one clear pixel makes a large PNG.
    if (isPng && !asPng && smaller.size() > largestPng) {
        isPng = false;
        smaller = encoded(onWhite(*image), false);
    }
    if (smaller.isEmpty() || output.write(smaller) != smaller.size())
        return failure(ErrorCode::Unavailable, output.errorString());
    return PictureFacts{isPng ? u"image/png"_s : u"image/jpeg"_s, image->width(), image->height()};
}

} // namespace vestibule
