#include "core/labels/drawing/printdrawing.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

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
    if (placed.turn == 0) {
        paint(painter, placed.drawing, placed.corner, dpi);
        return;
    }
    painter.save();
    painter.translate(placed.corner * (dpi / millimetresPerInch));
    painter.rotate(placed.turn);
    paint(painter, placed.drawing, {}, dpi);
    painter.restore();
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

QImage rasterOf(const PrintDrawing &drawing, const PrintDrawing::Symbol &symbol, int dpi)
{
    const double dotsPerMillimetre = dpi / millimetresPerInch;
    const QPoint corner = (symbol.corner * dotsPerMillimetre).toPoint();
    const int side = qRound(symbol.module * dotsPerMillimetre) * symbol.code.sizeWithQuietZone();
    QImage raster = whiteRaster({side, side}, dpi, QImage::Format_Grayscale8);
    const QRectF area(symbol.corner, QSizeF(side, side) / dotsPerMillimetre);
    QPainter painter(&raster);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(-corner);
    ItemPainter itemPainter(painter, {}, dpi);
    for (const PrintDrawing::Item &item : drawing.items) {
        if (mayTouch(item, area))
            std::visit(itemPainter, item);
    }
    return raster;
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
