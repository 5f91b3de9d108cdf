#pragma once

#include "core/labels/drawing/qrsymbol.h"

#include <QString>

#include <vector>

namespace vestibule {

/// How labels look, whatever stock they are printed on. Sizes of letters in points, for a label of
/// 63.5 × 38.1 mm; on others everything grows or shrinks with the label.
struct LabelDesign {
    enum class Layout {
        CodeLeft, ///< the code at the left, lines beside it
        CodeAbove, ///< the code above centred lines
        CodeOnly, ///< the code as large as it goes, its characters below where there is room
        CableFlag, ///< twice the same, and a blank middle that goes round a cable
    };
    enum class Logo {
        None,
        Beside, ///< in the band; else before the brand's line, else before the first line
        InCode, ///< on at most 12 % of the code, which is then of level H
    };
    enum class Overflow {
        Shrink, ///< down to the line's smallest letters
        Keep, ///< letters of the largest size only, on as many lines as allowed
    };
    struct Line {
        QString text; ///< with placeholders, see labelplaceholders; may hold line breaks
        double largest = 9;
        double smallest = 6;
        int lines = 1; ///< over which a long text may go
        bool isBold = false;
        bool isMonospace = false;
        bool isAtFoot = false; ///< stands at the lower edge, below a rule
        int rank = 0; ///< small labels leave out the lines of the highest rank first; 0: never
        friend bool operator==(const Line &, const Line &) = default;
    };

    QString id; ///< "side-by-side" for one of the program, "own-…" for an operator's
    QString name;
    Layout layout = Layout::CodeLeft;
    std::vector<Line> lines;
    Logo logo = Logo::Beside;
    Overflow overflow = Overflow::Shrink;
    QrSymbol::Level level = QrSymbol::Level::Q; ///< wear reserve: 15, 25 or 30 % of the code
    bool hasBand = false; ///< a band in the brand's colour along the upper edge, with its name
    QString font; ///< a family; empty: Liberation Sans
    bool isOwn = false;
    friend bool operator==(const LabelDesign &, const LabelDesign &) = default;
};

/// The designs of this program, in the order of its picker. Their names are English; the console
/// translates them by id.
[[nodiscard]] const std::vector<LabelDesign> &builtInDesigns();
/// "side-by-side", which fits most labels.
[[nodiscard]] const LabelDesign &standardDesign();

} // namespace vestibule
