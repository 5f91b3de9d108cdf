#include "core/labels/printing/calibrationpage.h"

#include "core/labels/printing/printerprofile.h"
#include "core/labels/stock/labelstock.h"

#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// At least a dot at 203 dpi.
constexpr double hairline = 0.15;
constexpr double crossArm = 5;
constexpr double cutArm = 1;
constexpr double letters = 5; // points
/// Told from the crosses, and still printed by a printer that only knows black.
constexpr int outlineGrey = 0x70;

class LineDrawing
{
public:
    explicit LineDrawing(const QSizeF &page) { m_drawing.size = page; }

    void horizontal(double left, double right, double y)
    {
        add({left, y - hairline / 2, right - left, hairline});
    }
    void vertical(double x, double top, double bottom)
    {
        add({x - hairline / 2, top, hairline, bottom - top});
    }
    void cross(const QPointF &place, double arm)
    {
        horizontal(place.x() - arm, place.x() + arm, place.y());
        vertical(place.x(), place.y() - arm, place.y() + arm);
    }
    void outline(const QRectF &area)
    {
        m_colour = QColor(outlineGrey, outlineGrey, outlineGrey);
        horizontal(area.left(), area.right(), area.top());
        horizontal(area.left(), area.right(), area.bottom());
        vertical(area.left(), area.top(), area.bottom());
        vertical(area.right(), area.top(), area.bottom());
        m_colour = Qt::black;
    }
    void number(const QPointF &baseline, int millimetres)
    {
        TextLine line;
        line.runs = {{QString::number(millimetres), false}};
        line.points = letters;
        const bool hasRoom = baseline.x() + widthOf(line) < m_drawing.size.width()
            && baseline.y() < m_drawing.size.height();
        if (hasRoom)
            addText(m_drawing, baseline, {line});
    }
    [[nodiscard]] PrintDrawing take() { return std::move(m_drawing); }

private:
    void add(const QRectF &line)
    {
        const QRectF seen = line & QRectF({}, m_drawing.size);
        if (!seen.isEmpty())
            m_drawing.items.emplace_back(PrintDrawing::Box{seen, 0, m_colour, {}, 0});
    }

    PrintDrawing m_drawing;
    QColor m_colour = Qt::black;
};

double tickOf(int millimetres)
{
    if (millimetres % 10 == 0)
        return 3;
    return millimetres % 5 == 0 ? 2 : 1;
}

void addRulers(LineDrawing &page, const QSizeF &size, const QPointF &crossing)
{
    page.horizontal(0, size.width(), crossing.y());
    page.vertical(crossing.x(), 0, size.height());
    for (int x = 1; x < size.width(); ++x) {
        page.vertical(x, crossing.y(), crossing.y() + tickOf(x));
        if (x % 10 == 0)
            page.number({x + 0.3, crossing.y() + 4.5}, x);
    }
    for (int y = 1; y < size.height(); ++y) {
        page.horizontal(crossing.x(), crossing.x() + tickOf(y), y);
        // Below the crossing stand the other ruler's numbers.
        if (y % 10 == 0 && std::abs(y - crossing.y() - 5) > 6)
            page.number({crossing.x() + 3.3, y - 0.3}, y);
    }
}

} // namespace

PrintDrawing calibrationPage(const LabelStock &stock)
{
    LineDrawing page(stock.page);
    for (int index = 0; index < stock.labelsPerPage(); ++index)
        page.outline(stock.cell(index));
    const MeasuredCrosses crosses = expectedCrosses(stock.page);
    addRulers(page, stock.page, crosses.topLeft);
    const QPointF last(crosses.topRight.x(), crosses.bottomLeft.y());
    for (const QPointF &cross : {crosses.topLeft, crosses.topRight, crosses.bottomLeft, last})
        page.cross(cross, crossArm);
    return page.take();
}

PrintDrawing cutMarks(const LabelStock &stock)
{
    LineDrawing page(stock.page);
    for (int index = 0; index < stock.labelsPerPage(); ++index) {
        const QRectF cell = stock.cell(index);
        for (const QPointF &corner :
             {cell.topLeft(), cell.topRight(), cell.bottomLeft(), cell.bottomRight()})
            page.cross(corner, cutArm);
    }
    return page.take();
}

} // namespace vestibule
