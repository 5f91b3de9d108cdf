#include "core/labels/drawing/pdfcontent.h"

#include "core/labels/drawing/letters.h"
#include "core/labels/drawing/pdfoperators.h"
#include "core/labels/drawing/textlayout.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QPainter>
#include <QtMath>

#include <cmath>

namespace vestibule {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;
/// Half the work of zlib's usual level, and a tenth more bytes.
constexpr int quick = 1;

/// The same for the same line in the same colour.
QByteArray nameOf(const PrintDrawing::Text &text)
{
    QByteArray look;
    QDataStream out(&look, QIODevice::WriteOnly);
    const TextLine &line = text.line;
    out << line.points << line.isMonospace << line.isRightToLeft << line.font << text.colour;
    for (const TextRun &run : line.runs)
        out << run.text << run.bold;
    return "/L" + QCryptographicHash::hash(look, QCryptographicHash::Sha256).toHex();
}

class ContentWriter
{
public:
    explicit ContentWriter(int dpi) : m_dpi(dpi), m_dotsPerMillimetre(dpi / millimetresPerInch) { }

    void begin(double pageHeight)
    {
        const double scale = pointsPerInch / m_dpi;
        m_out.add({scale, 0, 0, -scale, 0, pageHeight / millimetresPerInch * pointsPerInch},
                  "cm\n");
    }
    void add(const PlacedDrawing &placed)
    {
        m_origin = placed.corner;
        if (placed.turn != 0) {
            const double angle = qDegreesToRadians(placed.turn);
            const QPointF corner = dots({});
            m_out += "q\n";
            m_out.add({std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle),
                       corner.x(), corner.y()},
                      "cm\n");
            m_origin = {};
        }
        for (const PrintDrawing::Item &item : placed.drawing.items)
            std::visit(*this, item);
        if (placed.turn != 0)
            m_out += "Q\n";
    }

    [[nodiscard]] PdfContent content() &&
    {
        // What Qt puts before zlib's own bytes is their size.
        m_content.operators = qCompress(m_out.bytes(), quick).mid(4);
        return std::move(m_content);
    }

    void operator()(const PrintDrawing::Text &text)
    {
        const bool isColoured = text.colour != QColor(Qt::black);
        if (isColoured) {
            m_out += "q ";
            m_out.addColour(text.colour, "rg ");
        }
        const TextLine &line = text.line;
        const SetText set = line.set.glyphs.empty()
            ? m_letters.set(line.runs, line.isMonospace, line.font).value_or(SetText())
            : line.set;
        if (set.glyphs.empty())
            addShaped(text);
        else
            addSet(text, set);
        m_out += isColoured ? "Q\n" : "";
    }
    void operator()(const PrintDrawing::Box &box)
    {
        QRectF area(dots(box.area.topLeft()), box.area.size() * m_dotsPerMillimetre);
        if (box.radius == 0)
            area = QRectF(QPointF(area.topLeft().toPoint()), QPointF(area.bottomRight().toPoint()));
        m_out += "q ";
        if (box.fill.isValid())
            m_out.addColour(box.fill, "rg ");
        if (box.border.isValid()) {
            m_out.addColour(box.border, "RG ");
            m_out.add({box.borderWidth * m_dotsPerMillimetre}, "w ");
        }
        if (box.radius == 0) {
            m_out.add({area.x(), area.y(), area.width(), area.height()}, "re ");
        } else {
            QPainterPath outline;
            const double radius = box.radius * m_dotsPerMillimetre;
            outline.addRoundedRect(area, radius, radius);
            m_out.add(outline);
        }
        m_out += box.fill.isValid() ? (box.border.isValid() ? "B" : "f")
                                    : (box.border.isValid() ? "S" : "n");
        m_out += " Q\n";
    }
    void operator()(const PrintDrawing::Symbol &symbol)
    {
        const int module = qRound(symbol.module * m_dotsPerMillimetre);
        const int modules = symbol.code.size();
        const QPoint corner = dots(symbol.corner).toPoint()
            + QPoint(QrSymbol::quietZone, QrSymbol::quietZone) * module;
        const double side = module * modules;
        m_out += "q ";
        m_out.add({side, 0, 0, -side, double(corner.x()), corner.y() + side}, "cm\nBI /W ");
        m_out.add({double(modules)}, "/H ");
        m_out.add({double(modules)}, "/IM true /D [1 0] /BPC 1 ");
        // A mask that seems to hold its own end confuses readers.
        const QByteArray mask = symbol.code.mask();
        if (mask.contains("EI"))
            m_out += "/F /AHx ID " + mask.toHex() + ">";
        else
            m_out += "ID " + mask;
        m_out += "\nEI Q\n";
    }
    void operator()(const PrintDrawing::Picture &picture)
    {
        const QSizeF size
            = QSizeF(picture.image.size()).scaled(picture.area.size(), Qt::KeepAspectRatio);
        QRectF area({}, size);
        area.moveCenter(picture.area.center());
        const QByteArray name = "/P" + QByteArray::number(picture.image.cacheKey());
        m_content.pictures.emplace(name, picture.image);
        showPicture(QRectF(dots(area.topLeft()), size * m_dotsPerMillimetre), name);
    }

private:
    [[nodiscard]] QPointF dots(const QPointF &place) const
    {
        return (m_origin + place) * m_dotsPerMillimetre;
    }
    void showPicture(const QRectF &area, const QByteArray &name)
    {
        m_out += "q ";
        m_out.add({area.width(), 0, 0, -area.height(), area.x(), area.bottom()}, "cm ");
        m_out += name + " Do Q\n";
    }
    void addSet(const PrintDrawing::Text &text, const SetText &set)
    {
        const TextLine &line = text.line;
        const QPointF place = dots(text.baseline);
        m_out += "BT ";
        m_out.add({1, 0, 0, -1, place.x(), place.y()}, "Tm\n");
        size_t next = 0;
        for (const TextRun &run : line.runs) {
            const PrintFace face{line.font, line.isMonospace, run.bold};
            m_out += pdfNameOf(face) + ' ';
            m_out.add({line.points * m_dpi / pointsPerInch}, "Tf [<");
            auto &known = m_content.glyphs[face];
            for (qsizetype at = 0; at < run.text.size(); ++at, ++next) {
                const SetText::Glyph &glyph = set.glyphs[next];
                known.emplace(glyph.index, glyph.character);
                m_out.addHex(glyph.index);
                if (std::abs(glyph.kerning) > 0.1F) {
                    m_out += ">";
                    m_out.add({-double(glyph.kerning)}, "");
                    m_out += "<";
                }
            }
            m_out += ">] TJ ";
        }
        m_out += "ET\n";
    }
    /// As outlines, which are right in every script; who copies the line still gets its characters.
    void addShaped(const PrintDrawing::Text &text)
    {
        m_out += "/Span <</ActualText <feff" + pdfHexOf(textOf(text.line.runs)) + ">>> BDC\n";
        const QPointF place = dots(text.baseline);
        if (isPainted(text.line)) {
            addPainted(text);
        } else {
            const double scale = m_dpi / textUnitsPerInch;
            m_out += "q ";
            m_out.add({scale, 0, 0, scale, place.x(), place.y()}, "cm\n");
            m_out.add(outlineOf(text.line));
            m_out += "f Q\n";
        }
        m_out += "EMC\n";
    }
    void addPainted(const PrintDrawing::Text &text)
    {
        PrintDrawing line;
        const double height = 2 * lineHeight(text.line.points);
        line.size = {widthOf(text.line) + height / 2, height};
        line.items.emplace_back(
            PrintDrawing::Text{{height / 4, height * 0.7}, text.line, text.colour});
        const QByteArray name = nameOf(text);
        QImage &picture = m_content.pictures[name];
        if (picture.isNull()) {
            picture = QImage((line.size * m_dotsPerMillimetre).toSize(),
                             QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paint(painter, line, {}, m_dpi);
        }
        showPicture(
            QRectF(dots(text.baseline - QPointF(height / 4, height * 0.7)), QSizeF(picture.size())),
            name);
    }

    PdfContent m_content;
    PdfOperators m_out;
    int m_dpi;
    double m_dotsPerMillimetre;
    QPointF m_origin;
    Letters m_letters; ///< for lines that were not set before
};

} // namespace

QByteArray pdfNameOf(const PrintFace &face)
{
    QByteArray name = "/F" + face.family.toUtf8().toHex();
    if (face.isMonospace)
        name += "-Mono";
    return face.isBold ? name + "-Bold" : name;
}

PdfContent pdfContentOf(const PageDrawing &page, double pageHeight, int dpi)
{
    ContentWriter writer(dpi);
    writer.begin(pageHeight);
    for (const PlacedDrawing &placed : page)
        writer.add(placed);
    return std::move(writer).content();
}

} // namespace vestibule
