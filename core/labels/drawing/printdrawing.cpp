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

QImage rasterOf(const PrintDrawing &drawing, int dpi, QImage::Format format)
{
    const QSizeF dots = drawing.size * (dpi / millimetresPerInch);
    QImage raster(qRound(dots.width()), qRound(dots.height()), format);
    raster.setDotsPerMeterX(qRound(dpi / millimetresPerInch * 1000));
    raster.setDotsPerMeterY(raster.dotsPerMeterX());
    raster.fill(Qt::white);
    QPainter painter(&raster);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paint(painter, drawing, {}, dpi);
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
