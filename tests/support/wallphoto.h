#pragma once

#include "core/labels/design/labelpainter.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/labelsample.h"
#include "tests/support/pictures.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace vestibule {

/// How a phone saw a page.
struct PhotoLook {
    int longestSide = 4000; ///< pixels
    double tilt = 0.06; ///< how much narrower the far edge is, as a part
    double turn = 3; ///< degrees
    double blur = 0.8; ///< pixels, as a standard deviation
    double noise = 6; ///< of 255, as a standard deviation
    double shade = 0.45; ///< how much darker the corner away from the lamp is, as a part
    int jpegQuality = 80;
};

/// A sheet of labels as it was printed.
struct LabelPage {
    QImage picture;
    std::vector<QRectF> areas; ///< of the labels, in its pixels
};

/// `contents` on a page of `stock`, as a printer of 300 dpi puts them.
inline LabelPage labelPage(const std::vector<LabelContent> &contents,
                           const QString &stockId = QStringLiteral("avery-l7160"))
{
    constexpr int dpi = 300;
    constexpr double dots = dpi / 25.4;
    const LabelStock stock = *builtInStock(stockId);
    auto painter = LabelPainter::create(standardDesign(), stock.label, stock.printable(), dpi);
    LabelPage page;
    page.picture = QImage((stock.page * dots).toSize(), QImage::Format_RGB32);
    page.picture.fill(Qt::white);
    QPainter paper(&page.picture);
    for (size_t i = 0; i < contents.size(); ++i) {
        const QRectF cell = stock.cell(int(i));
        const auto drawn = painter->draw(contents[i]);
        if (drawn)
            paper.drawImage(QRectF(cell.topLeft() * dots, cell.size() * dots),
                            rasterOf(drawn->drawing, dpi));
        page.areas.emplace_back(cell.topLeft() * dots, cell.size() * dots);
    }
    return page;
}

/// A photo and where the page's pixels went.
struct PagePhoto {
    QImage picture;
    QTransform fromPage;
};

namespace photo {

/// One direction of a blur; `step` is 1 along lines, else the bytes of a line.
inline void blurLine(const uchar *from, uchar *to, int count, qsizetype step,
                     const std::vector<double> &weights)
{
    const int reach = int(weights.size()) - 1;
    for (int i = 0; i < count; ++i) {
        double sum = 0;
        for (int k = -reach; k <= reach; ++k)
            sum += weights[size_t(std::abs(k))] * from[std::clamp(i + k, 0, count - 1) * step];
        to[i * step] = uchar(std::clamp(sum, 0.0, 255.0));
    }
}

inline QImage blurred(const QImage &sharp, double deviation)
{
    if (deviation <= 0)
        return sharp;
    std::vector<double> weights(size_t(std::ceil(deviation * 3)) + 1);
    double sum = 0;
    for (size_t k = 0; k < weights.size(); ++k) {
        weights[k] = std::exp(-double(k * k) / (2 * deviation * deviation));
        sum += (k == 0 ? 1 : 2) * weights[k];
    }
    for (double &weight : weights)
        weight /= sum;
    QImage across(sharp.size(), sharp.format());
    QImage down(sharp.size(), sharp.format());
    for (int y = 0; y < sharp.height(); ++y)
        blurLine(sharp.constScanLine(y), across.scanLine(y), sharp.width(), 1, weights);
    for (int x = 0; x < sharp.width(); ++x)
        blurLine(across.constBits() + x, down.bits() + x, sharp.height(), sharp.bytesPerLine(),
                 weights);
    return down;
}

inline void light(QImage &grey, const PhotoLook &look)
{
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, look.noise);
    const double far = std::hypot(grey.width(), grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const double away = std::hypot(x - 0.2 * grey.width(), y - 0.15 * grey.height()) / far;
            const double shone = line[x] * (1 - look.shade * away) + noise(random);
            line[x] = uchar(std::clamp(shone, 0.0, 255.0));
        }
    }
}

} // namespace photo

/// The page on a wall, seen askew: in perspective, out of focus, unevenly lit, with noise, as a JPEG.
inline PagePhoto photographed(const QImage &page, const PhotoLook &look = {})
{
    const double ratio = double(look.longestSide) / page.height();
    const QSize size(int(page.width() * ratio), look.longestSide);
    const QImage near = page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double w = size.width();
    const double h = size.height();
    const double in = look.tilt * w;
    const QPolygonF seen({{w * 0.08 + in, h * 0.06},
                          {w * 0.92 - in, h * 0.09},
                          {w * 0.95, h * 0.94},
                          {w * 0.05, h * 0.93}});
    QTransform warp;
    QTransform::quadToQuad(QPolygonF({{0, 0}, {w, 0}, {w, h}, {0, h}}), seen, warp);
    QTransform turned;
    turned.translate(w / 2, h / 2).rotate(look.turn).translate(-w / 2, -h / 2);
    const QTransform whole = warp * turned;
    QImage canvas(size, QImage::Format_RGB32);
    canvas.fill(QColor(0xb9, 0xb2, 0xa6));
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(whole);
    painter.drawImage(0, 0, near);
    painter.end();
    QImage grey = photo::blurred(canvas.convertToFormat(QImage::Format_Grayscale8), look.blur);
    photo::light(grey, look);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(look.jpegQuality);
    writer.write(grey);
    return {QImage::fromData(bytes, "jpeg"), QTransform::fromScale(ratio, ratio) * whole};
}

} // namespace vestibule
