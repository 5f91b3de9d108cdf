#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

namespace vestibule::pictures {

inline QByteArray encode(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

/// Red above, blue below.
inline QImage twoColours(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, y < height / 2 ? 0xffff0000 : 0xff0000ff);
    }
    return image;
}

inline QByteArray jpeg(int width = 40, int height = 20)
{
    return encode(twoColours(width, height), "jpeg");
}

/// `jpeg` with an EXIF segment: turn right by 90 degrees (orientation 6), a GPS folder, and the
/// words "SECRET PLACE".
inline QByteArray withExif(const QByteArray &jpeg)
{
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"
                                                "0003"
                                                "010e0002000000"
                                                "0d00000032"
                                                "0112000300000001"
                                                "00060000"
                                                "8825000400000001"
                                                "00000040"
                                                "00000000")
        + QByteArray("SECRET PLACE\0\0", 14)
        + QByteArray::fromHex("0001"
                              "0001000200000002"
                              "4e000000"
                              "00000000");
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(body.size() + 2), length.data());
    return jpeg.left(2) + QByteArray("\xff\xe1") + length + body + jpeg.mid(2);
}

/// The first bytes of a PNG that declares this size, and nothing else.
inline QByteArray pngHeader(quint32 width, quint32 height)
{
    QByteArray size(8, '\0');
    qToBigEndian(width, size.data());
    qToBigEndian(height, size.data() + 4);
    return QByteArray("\x89PNG\r\n\x1a\n") + QByteArray("\0\0\0\x0dIHDR", 8) + size
        + QByteArray("\x08\x02\0\0\0\0\0\0\0", 9);
}

/// A whole, valid but senseless file: the last scan of a progressive picture again and again.
inline QByteArray cpuBurner(int scans)
{
    QImage flat(8000, 8000, QImage::Format_Grayscale8);
    flat.fill(128);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    writer.write(flat);
    const qsizetype end = bytes.lastIndexOf("\xff\xd9");
    const qsizetype scan = bytes.lastIndexOf("\xff\xda");
    return bytes.left(end) + bytes.mid(scan, end - scan).repeated(scans) + bytes.mid(end);
}

} // namespace vestibule::pictures
