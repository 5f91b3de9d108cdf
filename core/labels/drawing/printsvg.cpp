#include "core/labels/drawing/printdrawing.h"

#include <QBuffer>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 7);
}

QString pathOf(const QPainterPath &outline)
{
    const auto place = [](const QPainterPath::Element &e) {
        return QString(number(qRound(e.x)) + u' ' + number(qRound(e.y)));
    };
    QString path;
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            path += u'M';
            break;
        case QPainterPath::LineToElement:
            path += u'L';
            break;
        case QPainterPath::CurveToElement:
            path += u'C';
            break;
        case QPainterPath::CurveToDataElement:
            path += u' ';
            break;
        }
        path += place(element);
    }
    return path;
}

QString attributes(const PrintDrawing::Box &box)
{
    QString text = box.fill.isValid() ? u"fill=\"%1\""_s.arg(box.fill.name()) : u"fill=\"none\""_s;
    if (box.border.isValid())
        text += u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(box.border.name(),
                                                            number(box.borderWidth));
    return text;
}

struct ItemWriter {
    QString operator()(const PrintDrawing::Text &text) const
    {
        const double scale = 25.4 / textUnitsPerInch;
        return u"<path transform=\"translate(%1 %2) scale(%3)\" fill=\"%4\" d=\"%5\"/>\n"_s.arg(
            number(text.baseline.x()), number(text.baseline.y()), number(scale), text.colour.name(),
            pathOf(outlineOf(text.line)));
    }
    QString operator()(const PrintDrawing::Box &box) const
    {
        return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" %6/>\n"_s.arg(
            number(box.area.x()), number(box.area.y()), number(box.area.width()),
            number(box.area.height()), number(box.radius), attributes(box));
    }
    QString operator()(const PrintDrawing::Symbol &symbol) const
    {
        return u"<path transform=\"translate(%1 %2) scale(%3)\" shape-rendering=\"crispEdges\""
               " d=\"%4\"/>\n"_s.arg(number(symbol.corner.x()), number(symbol.corner.y()),
                                     number(symbol.module), symbol.code.svgPath());
    }
    QString operator()(const PrintDrawing::Picture &picture) const
    {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        picture.image.save(&png, "PNG");
        return u"<image x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\""
               " xlink:href=\"data:image/png;base64,%5\"/>\n"_s.arg(
                   number(picture.area.x()), number(picture.area.y()), number(picture.area.width()),
                   number(picture.area.height()), QString::fromLatin1(png.data().toBase64()));
    }
};

} // namespace

QByteArray svgOf(const PrintDrawing &drawing)
{
    const QString width = number(drawing.size.width());
    const QString height = number(drawing.size.height());
    QString svg = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<svg xmlns=\"http://www.w3.org/2000/svg\""
                  " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%1mm\" height=\"%2mm\""
                  " viewBox=\"0 0 %1 %2\">\n<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n"_s
                      .arg(width, height);
    for (const PrintDrawing::Item &item : drawing.items)
        svg += std::visit(ItemWriter{}, item);
    svg += u"</svg>\n"_s;
    return svg.toUtf8();
}

} // namespace vestibule
