#pragma once

#include "core/labels/design/labelpainters.h"
#include "core/labels/stock/labelstock.h"

#include <optional>

namespace vestibule {

/// Whether a label can be printed so that phones read it.
struct LabelVerdict {
    enum class Kind {
        Good,
        SmallCode, ///< it reads, but its dots are smaller than phones and printers need
        Unreadable, ///< the code doesn't fit or can't be read back
        TextTooLong, ///< a text doesn't fit or has characters that no font has; see `field`
        NoRoom, ///< this design has no room on this stock
    };

    Kind kind = Kind::Good;
    QString field; ///< what doesn't fit: "name", "place", …
    double module = 0; ///< mm, the size of one dot of the code
    double neededModule = 0; ///< mm
    double neededSide = 0; ///< mm: what a code of such dots takes with its quiet zone
    QString leastSize; ///< NoRoom: "38 x 21" in mm
    friend bool operator==(const LabelVerdict &, const LabelVerdict &) = default;

    [[nodiscard]] bool isGood() const { return kind == Kind::Good; }
};

/// A label as drawn, with the verdict; without drawing when it can't be drawn.
struct JudgedLabel {
    LabelVerdict verdict;
    std::optional<DrawnLabel> drawn;
};

/// Draws `content`, reads its code back from the printer's picture and looks at the size of its dots.
[[nodiscard]] JudgedLabel judgeLabel(LabelPainters &painters, const LabelContent &content);
/// The verdict that an error of LabelPainters::drawChecked() means.
[[nodiscard]] LabelVerdict verdictOf(const Error &error);
/// The smallest of `stocks` with larger labels than `stock`, for the same kind of printer, on which all `contents` are
/// good; nothing when there is none.
[[nodiscard]] std::optional<LabelStock> nextLargerStock(const std::vector<LabelStock> &stocks,
                                                        const LabelStock &stock,
                                                        const DesignChoice &design,
                                                        const std::vector<LabelContent> &contents,
                                                        int dpi);

} // namespace vestibule
