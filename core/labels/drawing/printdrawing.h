#pragma once

#include "core/labels/drawing/printtext.h"
#include "core/labels/drawing/qrsymbol.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

#include <variant>
#include <vector>

class QPainter;

namespace vestibule {

/// What stands on a label, a card or a poster, in millimetres from its upper left corner: a value
/// that paints alike on a printer, into a PDF, a picture and an SVG.
struct PrintDrawing {
    struct Text {
        QPointF baseline; ///< where it begins
        TextLine line;
        QColor colour = Qt::black;
    };
    struct Box {
        QRectF area;
        double radius = 0;
        QColor fill; ///< invalid: none
        QColor border; ///< invalid: none
        double borderWidth = 0;
    };
    struct Symbol {
        QPointF corner; ///< of the quiet zone
        double module = 0; ///< a whole number of dots at the resolution it is made for
        QrSymbol code;
    };
    struct Picture {
        QRectF area; ///< the picture is fitted in, its proportions kept
        QImage image;
    };
    using Item = std::variant<Text, Box, Symbol, Picture>;

    QSizeF size;
    std::vector<Item> items; ///< painted in this order
};

/// A drawing on a page.
struct PlacedDrawing {
    PrintDrawing drawing;
    QPointF corner; ///< mm: where its upper left corner stands
    double turn = 0; ///< degrees around this corner, clockwise
};
using PageDrawing = std::vector<PlacedDrawing>;

/// Puts `lines` below each other from `baseline` on.
void addText(PrintDrawing &drawing, const QPointF &baseline, const std::vector<TextLine> &lines,
             const QColor &colour = Qt::black);
/// Paints with the upper left corner at `origin` (mm) on a device of `dpi` dots per inch whose
/// painter counts in dots. Symbols and straight boxes begin on whole dots.
void paint(QPainter &painter, const PrintDrawing &drawing, const QPointF &origin, int dpi);
void paint(QPainter &painter, const PlacedDrawing &placed, int dpi);
/// The picture that a printer of `dpi` gets, on white; Format_Grayscale8 is the quicker for what is
/// black only.
[[nodiscard]] QImage rasterOf(const PrintDrawing &drawing, int dpi,
                              QImage::Format format = QImage::Format_RGB32);
/// The part `dots` of the picture that a printer of `dpi` gets of `page`, in grey.
[[nodiscard]] QImage rasterOf(const PageDrawing &page, const QRect &dots, int dpi);
/// The dots of the page on which `symbol` of `placed` stands, with its quiet zone.
[[nodiscard]] QRect dotsOf(const PlacedDrawing &placed, const PrintDrawing::Symbol &symbol,
                           int dpi);
/// From millimetres of `placed` to dots of the page.
[[nodiscard]] QTransform toDots(const PlacedDrawing &placed, int dpi);
/// As one SVG of the exact size; texts are outlines, so no font is needed to show it.
[[nodiscard]] QByteArray svgOf(const PrintDrawing &drawing);
/// The most whole dots per module with which `symbol` and its quiet zone fit in `side` mm, as the
/// size of a module in mm. Errors: Invalid with field "symbol" when that is less than `least` mm.
[[nodiscard]] Result<double> moduleFor(const QrSymbol &symbol, double side, double least, int dpi);

} // namespace vestibule
