#pragma once

#include "core/base/result.h"

#include <QPainterPath>
#include <QString>

#include <vector>

class QTextLayout;

namespace vestibule {

/// A piece of a line of print.
struct TextRun {
    QString text;
    bool bold = false;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};
using TextRuns = std::vector<TextRun>;

/// One line of print as it will stand on paper.
struct TextLine {
    TextRuns runs;
    double points = 0;
    bool isMonospace = false;
    bool isRightToLeft = false;
    QString font = {}; ///< a family; empty: Liberation Sans, or Mono
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

/// From one baseline to the next, in millimetres.
double lineHeight(double points);
/// The largest lines in which `runs` fit: first on one line, then on several, broken between words
/// and, if nothing else helps, within one. A line feed always breaks. Text is never cut; of what
/// somebody typed only visibleText() gets onto paper. Errors:
/// Invalid with field `field` when it does not fit ("does not fit") or no installed font has a
/// character ("no font for U+4E2D").
[[nodiscard]] Result<std::vector<TextLine>> fitText(const TextRuns &runs, const TextFit &fit,
                                                    const QString &field);
/// In millimetres.
double widthOf(const TextLine &line);
/// Makes `layout` hold `line` as one line in text units; gives its ascent.
double layOut(const TextLine &line, QTextLayout &layout);
/// The outlines of `line` in text units; its baseline begins at 0, 0.
QPainterPath outlineOf(const TextLine &line);

} // namespace vestibule
