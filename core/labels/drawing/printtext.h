#pragma once

#include "core/base/result.h"

#include <QPainterPath>
#include <QString>

#include <compare>
#include <vector>

class QFont;
class QTextLayout;

namespace vestibule {

/// A piece of a line of print.
struct TextRun {
    QString text;
    bool bold = false;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};
using TextRuns = std::vector<TextRun>;

/// What letters look like, but for their size.
struct PrintFace {
    QString family; ///< empty: Liberation Sans, or Mono
    bool isMonospace = false;
    bool isBold = false;
    friend bool operator==(const PrintFace &, const PrintFace &) = default;
    friend std::strong_ordering operator<=>(const PrintFace &, const PrintFace &) = default;
};

/// The glyphs of a line that needs no shaping, one for each character of its runs, see Letters.
/// Measures in thousandths of the font's size.
struct SetText {
    struct Glyph {
        quint16 index = 0; ///< in the font of its run
        char16_t character = 0;
        float kerning = 0; ///< added to its advance
        friend bool operator==(const Glyph &, const Glyph &) = default;
    };
    std::vector<Glyph> glyphs;
    double width = 0; ///< all advances
    double underhang = 0; ///< of the first one's ink, to the left
    double overhang = 0; ///< of the last one's ink, to the right
    friend bool operator==(const SetText &, const SetText &) = default;
};

/// One line of print as it will stand on paper.
struct TextLine {
    TextRuns runs;
    double points = 0;
    bool isMonospace = false;
    bool isRightToLeft = false;
    QString font = {}; ///< a family; empty: Liberation Sans, or Mono
    SetText set = {}; ///< without glyphs: it has to be shaped, as layOut() does
    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// The space that a text may take, and how small it may get there.
struct TextFit {
    double width = 0; ///< mm
    double room = 0; ///< mm for all lines together
    double largest = 0; ///< points
    double smallest = 0; ///< points, on one line
    double smallestWrapped = 0; ///< points, on several lines
    int lines = 1;
    bool isMonospace = false;
    QString font = {}; ///< a family; empty: Liberation Sans, or Mono
};

/// Text on paper is measured in hundredths of a point, so that every printer, picture and file gets
/// the same lines.
inline constexpr double textUnitsPerInch = 7200;

class Letters;

[[nodiscard]] QFont fontOf(const PrintFace &face, double points);
/// From one baseline to the next, in millimetres.
double lineHeight(double points);
/// The largest lines in which `runs` fit: first on one line, then on several, broken between words
/// and, if nothing else helps, within one. A line feed always breaks. Text is never cut; of what
/// somebody typed only visibleText() gets onto paper. Errors:
/// Invalid with field `field` when it does not fit ("does not fit") or no installed font has a
/// character ("no font for U+4E2D"). `letters` are those that were measured so far.
[[nodiscard]] Result<std::vector<TextLine>> fitText(const TextRuns &runs, const TextFit &fit,
                                                    const QString &field, Letters &letters);
[[nodiscard]] Result<std::vector<TextLine>> fitText(const TextRuns &runs, const TextFit &fit,
                                                    const QString &field);
/// In millimetres.
double widthOf(const TextLine &line);
/// Makes `layout` hold `line` as one line in text units; gives its ascent.
double layOut(const TextLine &line, QTextLayout &layout);
/// The outlines of `line` in text units; its baseline begins at 0, 0.
QPainterPath outlineOf(const TextLine &line);
/// Whether some letters are pictures, as emoji are.
bool isPainted(const TextLine &line);

} // namespace vestibule
