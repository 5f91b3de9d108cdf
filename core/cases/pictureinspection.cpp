#include "core/cases/pictureinspection.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int largestSide = 65535;
constexpr int mostScans = 100;

struct Size {
    qint64 width = 0;
    qint64 height = 0;
};

/// Unsigned number at `at`; the caller has checked that it lies within `bytes`.
template<class Number>
qint64 big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

template<class Number>
qint64 little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

qint64 little24(const QByteArray &bytes, qsizetype at)
{
    return little<quint16>(bytes, at) | little<quint8>(bytes, at + 2) << 16;
}

bool isFrameHeader(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// Where the first segment that `isWanted` stands (ITU T.81, annex B); -1 when there is none.
qsizetype findSegment(const QByteArray &bytes, bool (*isWanted)(quint8 marker))
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && big<quint8>(bytes, at) == 0xff) {
        const auto marker = static_cast<quint8>(bytes.at(at + 1));
        if (isWanted(marker))
            return at;
        if (marker == 0xff)
            at += 1;
        else if (standsAlone(marker))
            at += 2;
        else
            at += 2 + big<quint16>(bytes, at + 2);
    }
    return -1;
}

/// The start of the marker that follows the data of a scan at `at`, as decoders find it: what is no
/// segment in there is skipped.
qsizetype endOfScan(const QByteArray &bytes, qsizetype at)
{
    while (true) {
        at = bytes.indexOf('\xff', at);
        if (at < 0 || at + 1 >= bytes.size())
            return bytes.size();
        const auto marker = static_cast<quint8>(bytes.at(at + 1));
        if (marker >= 0xc0 && !standsAlone(marker) && marker != 0xff)
            return at;
        at += marker == 0xff ? 1 : 2;
    }
}

/// Scans up to the end marker.
int countScans(const QByteArray &bytes)
{
    int scans = 0;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        const auto marker = static_cast<quint8>(bytes.at(at + 1));
        if (big<quint8>(bytes, at) != 0xff || marker == 0xff || standsAlone(marker)) {
            at += big<quint8>(bytes, at) == 0xff && marker != 0xff ? 2 : 1;
            continue;
        }
        if (marker == 0xd9)
            break;
        at += 2 + big<quint16>(bytes, at + 2);
        if (marker != 0xda)
            continue;
        ++scans;
        at = endOfScan(bytes, at);
    }
    return scans;
}

/// A progressive picture has about ten scans; each costs a pass over all of it. Bytes that look like
/// one are counted first, since what a phone hangs behind the picture may hold many of them.
bool hasTooManyScans(const QByteArray &bytes)
{
    return bytes.count("\xff\xda") > mostScans && countScans(bytes) > mostScans;
}

std::optional<Size> jpegSize(const QByteArray &bytes)
{
    const qsizetype at = findSegment(bytes, isFrameHeader);
    if (at < 0 || at + 9 > bytes.size())
        return {};
    return Size{big<quint16>(bytes, at + 7), big<quint16>(bytes, at + 5)};
}

/// The header chunk comes first (PNG specification, section 5.6).
std::optional<Size> pngSize(const QByteArray &bytes)
{
    if (bytes.size() < 24 || bytes.mid(12, 4) != "IHDR")
        return {};
    return Size{big<quint32>(bytes, 16), big<quint32>(bytes, 20)};
}

std::optional<Size> gifSize(const QByteArray &bytes)
{
    if (bytes.size() < 10)
        return {};
    return Size{little<quint16>(bytes, 6), little<quint16>(bytes, 8)};
}

/// The old header of 12 bytes has numbers of 16 bits; newer ones a height that may be negative.
std::optional<Size> bmpSize(const QByteArray &bytes)
{
    if (bytes.size() < 26)
        return {};
    if (little<quint32>(bytes, 14) == 12)
        return Size{little<quint16>(bytes, 18), little<quint16>(bytes, 20)};
    return Size{little<qint32>(bytes, 18), qAbs(little<qint32>(bytes, 22))};
}

/// Lossy, lossless and extended files (RFC 9649, sections 2.5 to 2.7).
std::optional<Size> webpSize(const QByteArray &bytes)
{
    if (bytes.size() < 30)
        return {};
    const QByteArray kind = bytes.mid(12, 4);
    if (kind == "VP8 ")
        return Size{little<quint16>(bytes, 26) & 0x3fff, little<quint16>(bytes, 28) & 0x3fff};
    if (kind == "VP8L") {
        const qint64 packed = little<quint32>(bytes, 21);
        return Size{(packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1};
    }
    if (kind == "VP8X")
        return Size{little24(bytes, 24) + 1, little24(bytes, 27) + 1};
    return {};
}

bool isUnsupportedPicture(const QByteArray &bytes)
{
    if (bytes.mid(4, 4) == "ftyp") {
        static constexpr std::array brands = {"heic", "heix", "hevc", "hevx", "heim",
                                              "heis", "mif1", "msf1", "avif", "avis"};
        return std::find(brands.begin(), brands.end(), bytes.mid(8, 4)) != brands.end();
    }
    return bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4));
}

} // namespace

Result<PictureFacts> inspectPicture(const QByteArray &bytes)
{
    const auto photo = u"photo"_s;
    if (bytes.size() > maximumPictureBytes)
        return failure(ErrorCode::TooLarge, u"bytes"_s, photo);

    std::optional<Size> size;
    QString mediaType;
    if (bytes.startsWith("\xff\xd8\xff")) {
        if (hasTooManyScans(bytes))
            return failure(ErrorCode::Invalid, u"too_many_scans"_s, photo);
        mediaType = u"image/jpeg"_s;
        size = jpegSize(bytes);
    } else if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        mediaType = u"image/png"_s;
        size = pngSize(bytes);
    } else if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        mediaType = u"image/gif"_s;
        size = gifSize(bytes);
    } else if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        mediaType = u"image/webp"_s;
        size = webpSize(bytes);
    } else if (bytes.startsWith("BM")) {
        mediaType = u"image/bmp"_s;
        size = bmpSize(bytes);
    } else if (isUnsupportedPicture(bytes)) {
        return failure(ErrorCode::Invalid, u"unsupported_kind"_s, photo);
    }
    if (!size || size->width < 1 || size->height < 1)
        return failure(ErrorCode::Invalid, u"not_a_picture"_s, photo);
    if (size->width > largestSide || size->height > largestSide
        || size->width * size->height > maximumPicturePixels)
        return failure(ErrorCode::TooLarge, u"pixels"_s, photo);
    return PictureFacts{mediaType, static_cast<int>(size->width), static_cast<int>(size->height)};
}

/// In the data of a scan, no byte of value 255 is followed by 217: that is the end marker alone.
bool jpegHasEnd(const QByteArray &bytes)
{
    const qsizetype scan = findSegment(bytes, [](quint8 marker) { return marker == 0xda; });
    return scan >= 0 && bytes.indexOf("\xff\xd9", scan) >= 0;
}

bool isReencoded(const QByteArray &bytes, const PictureFacts &said, int longestSide)
{
    const auto found = inspectPicture(bytes);
    if (!found || *found != said || qMax(said.width, said.height) > longestSide)
        return false;
    if (said.mediaType == u"image/jpeg")
        return jpegHasEnd(bytes);
    // The last chunk is empty, so its bytes are always these (PNG specification, section 5.6).
    return said.mediaType == u"image/png"
        && bytes.endsWith(QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12));
}

} // namespace vestibule
