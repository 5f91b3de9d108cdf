#include "core/labels/drawing/printdrawing.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;

/// Paints the items of a drawing on a device of `dotsPerMillimetre`.
class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const QPointF &origin, int dpi)
        : m_painter(painter),
          m_origin(origin),
          m_dpi(dpi),
          m_dotsPerMillimetre(dpi / millimetresPerInch)
    { }

    void operator()(const PrintDrawing::Text &text)
    {
        QTextLayout layout;
        const double ascent = layOut(text.line, layout);
        m_painter.save();
        m_painter.translate(dots(text.baseline));
        m_painter.scale(m_dpi / textUnitsPerInch, m_dpi / textUnitsPerInch);
        m_painter.setPen(text.colour);
        layout.draw(&m_painter, QPointF(0, -ascent));
        m_painter.restore();
    }
    void operator()(const PrintDrawing::Box &box)
    {
        QRectF area(dots(box.area.topLeft()), box.area.size() * m_dotsPerMillimetre);
        if (box.radius == 0)
            area = QRectF(QPointF(area.topLeft().toPoint()), QPointF(area.bottomRight().toPoint()));
        const double radius = box.radius * m_dotsPerMillimetre;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, box.radius > 0);
        m_painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        m_painter.setPen(box.border.isValid()
                             ? QPen(box.border, box.borderWidth * m_dotsPerMillimetre)
                             : QPen(Qt::NoPen));
        m_painter.drawRoundedRect(area, radius, radius);
        m_painter.restore();
    }
    void operator()(const PrintDrawing::Symbol &symbol)
    {
        symbol.code.paint(m_painter, dots(symbol.corner).toPoint(),
                          qRound(symbol.module * m_dotsPerMillimetre));
    }
    void operator()(const PrintDrawing::Picture &picture)
    {
        const QSizeF size
            = QSizeF(picture.image.size()).scaled(picture.area.size(), Qt::KeepAspectRatio);
        QRectF area({}, size);
        area.moveCenter(picture.area.center());
        m_painter.save();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(QRectF(dots(area.topLeft()), size * m_dotsPerMillimetre),
                            picture.image);
        m_painter.restore();
    }

private:
    [[nodiscard]] QPointF dots(const QPointF &place) const
    {
        return (m_origin + place) * m_dotsPerMillimetre;
    }

    QPainter &m_painter;
    QPointF m_origin;
    int m_dpi;
    double m_dotsPerMillimetre;
};

QImage whiteRaster(const QSize &size, int dpi, QImage::Format format)
{
    QImage raster(size, format);
    raster.setDotsPerMeterX(qRound(dpi / millimetresPerInch * 1000));
    raster.setDotsPerMeterY(raster.dotsPerMeterX());
    raster.fill(Qt::white);
    return raster;
}

/// Whether some ink of `item` may lie in `area` (mm). To tell is only worth while for texts whose
/// letters are known.
bool mayTouch(const PrintDrawing::Item &item, const QRectF &area)
{
    const auto *text = std::get_if<PrintDrawing::Text>(&item);
    if (!text || text->line.set.glyphs.empty())
        return true;
    const double em = text->line.points * millimetresPerInch / 72;
    const SetText &set = text->line.set;
    const double left = text->baseline.x() - set.underhang / 1000 * em;
    const double right = text->baseline.x() + (set.width + set.overhang) / 1000 * em;
    // Latin letters with all their accents stay within this height.
    const double top = text->baseline.y() - 1.2 * em;
    return QRectF(left, top, right - left, 1.7 * em).intersects(area);
}

/// Paints what may touch `area` (mm of the drawing); nothing for all of it.
void paintPart(QPainter &painter, const PlacedDrawing &placed, int dpi,
               const std::optional<QRectF> &area)
{
    painter.save();
    QPointF origin = placed.corner;
    if (placed.turn != 0) {
        painter.translate(placed.corner * (dpi / millimetresPerInch));
        painter.rotate(placed.turn);
        origin = {};
    }
    ItemPainter itemPainter(painter, origin, dpi);
    for (const PrintDrawing::Item &item : placed.drawing.items) {
        if (!area || mayTouch(item, *area))
            std::visit(itemPainter, item);
    }
    painter.restore();
}

} // namespace

void addText(PrintDrawing &drawing, const QPointF &baseline, const std::vector<TextLine> &lines,
             const QColor &colour)
{
    QPointF place = baseline;
    for (const TextLine &line : lines) {
        drawing.items.emplace_back(PrintDrawing::Text{place, line, colour});
        place.ry() += lineHeight(line.points);
    }
}

void paint(QPainter &painter, const PrintDrawing &drawing, const QPointF &origin, int dpi)
{
    ItemPainter itemPainter(painter, origin, dpi);
    for (const PrintDrawing::Item &item : drawing.items)
        std::visit(itemPainter, item);
}

void paint(QPainter &painter, const PlacedDrawing &placed, int dpi)
{
    paintPart(painter, placed, dpi, std::nullopt);
}

QImage rasterOf(const PrintDrawing &drawing, int dpi, QImage::Format format)
{
    const QSizeF dots = drawing.size * (dpi / millimetresPerInch);
    QImage raster = whiteRaster({qRound(dots.width()), qRound(dots.height())}, dpi, format);
    QPainter painter(&raster);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paint(painter, drawing, {}, dpi);
    return raster;
}

QImage rasterOf(const PageDrawing &page, const QRect &dots, int dpi)
{
    QImage raster = whiteRaster(dots.size(), dpi, QImage::Format_Grayscale8);
    QPainter painter(&raster);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(-dots.topLeft());
    for (const PlacedDrawing &placed : page) {
        const QRectF area = toDots(placed, dpi).inverted().mapRect(QRectF(dots));
        const QRectF around = QRectF({}, placed.drawing.size).adjusted(-1, -1, 1, 1);
        if (around.intersects(area))
            paintPart(painter, placed, dpi, area);
    }
    return raster;
}

QRect dotsOf(const PlacedDrawing &placed, const PrintDrawing::Symbol &symbol, int dpi)
{
    const double dotsPerMillimetre = dpi / millimetresPerInch;
    const int side = qRound(symbol.module * dotsPerMillimetre) * symbol.code.sizeWithQuietZone();
    const QSize size(side, side);
    if (placed.turn == 0)
        return {((placed.corner + symbol.corner) * dotsPerMillimetre).toPoint(), size};
    const QSizeF millimetres = QSizeF(size) / dotsPerMillimetre;
    return toDots(placed, dpi).mapRect(QRectF(symbol.corner, millimetres)).toAlignedRect();
}

QTransform toDots(const PlacedDrawing &placed, int dpi)
{
    const double dotsPerMillimetre = dpi / millimetresPerInch;
    QTransform transform;
    transform.scale(dotsPerMillimetre, dotsPerMillimetre);
    transform.translate(placed.corner.x(), placed.corner.y());
    transform.rotate(placed.turn);
    return transform;
}

Result<double> moduleFor(const QrSymbol &symbol, double side, double least, int dpi)
{
    // A hundredth of a dot: sides are given in rounded millimetres.
    const double dots = side * dpi / millimetresPerInch / symbol.sizeWithQuietZone() + 0.01;
    const double module = std::floor(dots) * millimetresPerInch / dpi;
    if (module < least)
        return failure(ErrorCode::Invalid, u"modules would be too small"_s, u"symbol"_s);
    return module;
}

} // namespace vestibule
