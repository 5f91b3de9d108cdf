#pragma once

#include "core/base/result.h"
#include "core/labels/design/labeldesign.h"
#include "core/labels/drawing/printtext.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace vestibule {

/// Where things stand on a label of one size, in millimetres from its upper left corner: a design
/// applied to a stock. Cable flags have two panels, all others one.
struct LabelLayout {
    struct Block {
        size_t line = 0; ///< of the design
        TextFit fit;
    };
    struct Panel {
        QRectF symbol; ///< the square that the symbol and its quiet zone may take
        QRectF text; ///< where the lines stand; its left edge moves to a smaller symbol
        bool isTextBeside = true; ///< else below, and centred
    };

    QSizeF label;
    QRectF band; ///< null: none
    std::vector<Panel> panels;
    std::vector<double> folds; ///< x of dashed lines
    std::vector<Block> head; ///< from the upper edge down
    std::vector<Block> foot; ///< at the lower edge
    double gap = 0; ///< between blocks
};

/// Applies `design` to labels of `size` of which `printable` can be printed. Lines that find no
/// room are left out, those of the highest rank first. Errors: Invalid with field "stock" when not
/// even the lines of rank 0 and a code have room; `detail` is the least size as "38 x 21".
[[nodiscard]] Result<LabelLayout> layOutLabel(const LabelDesign &design, const QSizeF &size,
                                              const QRectF &printable);

} // namespace vestibule
