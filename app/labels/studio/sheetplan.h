#pragma once

#include "core/labels/printing/labelsheet.h"
#include "core/labels/printing/sheetlayout.h"

#include <optional>

namespace vestibule {

/// How a job comes onto its sheets, the first of which may be begun already: a value.
struct SheetPlan {
    LabelStock stock;
    std::optional<LabelSheet> sheet; ///< goes on with this one; nothing: a new one
    int position = 1; ///< what is free before it stays free, or is gone from a new sheet
    int pieces = 0;

    /// On the first sheet, from 1, in the order in which they are printed on.
    [[nodiscard]] std::vector<int> freePositions() const;
    /// At least one.
    [[nodiscard]] int pageCount() const;
    /// Of all pieces, the first on page `page` (from 0), and how many stand there.
    [[nodiscard]] int firstOn(int page) const;
    [[nodiscard]] int countOn(int page) const;
    /// Position `index` (from 0) of a page is gone.
    [[nodiscard]] bool isUsed(int page, int index) const;
    /// The piece at position `index` of a page, counted on that page from 0; -1: none.
    [[nodiscard]] int pieceAt(int page, int index) const;
    /// The position at which the first piece is printed.
    [[nodiscard]] int start() const;

private:
    [[nodiscard]] int roomOnFirst() const { return int(freePositions().size()); }
};

} // namespace vestibule
