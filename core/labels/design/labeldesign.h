#pragma once

#include "core/labels/drawing/printtext.h"

#include <QImage>
#include <QSizeF>

#include <optional>

namespace vestibule {

/// What one label says. Texts are in the language of the site; none holds a PIN.
struct LabelContent {
    QString address; ///< text of the symbol, see symbolText()
    QString name;
    QString place; ///< may be empty
    QString brand; ///< may be empty
    QImage mark; ///< the brand's sign, printed in black and white; may be null. Give all labels
        ///< of a job the same object: a file then holds it once
    QString callToAction; ///< may hold a line break: "Problem?\nScan to report it."
    QString number; ///< "No. 00412"
    QString code; ///< "7K3M-9P2Q-X4TB-D"
};

/// Where things stand on a label of one size. Lengths in millimetres, sizes of letters in points.
struct LabelDesign {
    struct Block {
        enum class Grows { Down, Up };

        TextFit fit; ///< width: 0, because it depends on the symbol
        double baseline = 0; ///< of the first line, or of the last when it grows up
        Grows grows = Grows::Down;
        bool bold = false;
    };

    QString id; ///< "standard" or "small"
    QSizeF label;
    double symbolLeft = 0; ///< where the quiet zone begins
    double symbolSide = 0; ///< the most that symbol and quiet zone may take
    double leastModule = 0.55;
    double textLeft = 0; ///< at least
    double symbolGap = 0; ///< from the quiet zone to the text
    double textRight = 0; ///< free to the right of the text
    std::optional<Block> brand; ///< none: this size has no room for it
    double markSide = 0;
    Block name;
    Block place;
    Block callToAction;
    double rule = 0; ///< upper edge of the line above the number; 0: none
    Block number;
    Block code;
};

/// The design for labels of `size`; nothing when there is none.
[[nodiscard]] std::optional<LabelDesign> labelDesignFor(const QSizeF &size);

} // namespace vestibule
