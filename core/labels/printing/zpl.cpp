#include "core/labels/printing/zpl.h"

#include <algorithm>

namespace vestibule {

namespace {

constexpr uchar halfWhite = 128;
constexpr int mostDarkness = 30;
constexpr int mostCopies = 9999;
constexpr int bitsPerByte = 8;

} // namespace

QImage inBlackAndWhite(const QImage &raster)
{
    const QImage grey = raster.convertToFormat(QImage::Format_Grayscale8);
    QImage bitmap(grey.size(), QImage::Format_Mono);
    bitmap.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    bitmap.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = bitmap.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (from[x] < halfWhite)
                to[x / bitsPerByte] |= static_cast<uchar>(0x80 >> (x % bitsPerByte));
        }
    }
    return bitmap;
}

QByteArray zplOf(const QImage &bitmap, int copies, std::optional<int> darkness)
{
    const int rowBytes = (bitmap.width() + bitsPerByte - 1) / bitsPerByte;
    QByteArray rows;
    rows.reserve(qsizetype(rowBytes) * bitmap.height());
    for (int y = 0; y < bitmap.height(); ++y)
        rows.append(reinterpret_cast<const char *>(bitmap.constScanLine(y)), rowBytes);
    const QByteArray total = QByteArray::number(rows.size());
    QByteArray zpl = "^XA^PW";
    zpl += QByteArray::number(bitmap.width());
    zpl += "^LL";
    zpl += QByteArray::number(bitmap.height());
    zpl += "^LH0,0";
    if (darkness) {
        zpl += "^MD";
        zpl += QByteArray::number(std::clamp(*darkness, -mostDarkness, mostDarkness));
    }
    zpl += "^FO0,0^GFA,";
    zpl += total + ',' + total + ',' + QByteArray::number(rowBytes) + ',';
    zpl += rows.toHex().toUpper();
    zpl += "^FS^PQ";
    zpl += QByteArray::number(std::clamp(copies, 1, mostCopies));
    zpl += "^XZ\n";
    return zpl;
}

} // namespace vestibule
