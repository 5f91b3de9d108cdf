#pragma once

#include "core/labels/stock/labelstock.h"

#include <vector>

namespace vestibule {

/// Where the labels of a job come to stand, on sheets of which some labels may be gone.
class SheetLayout
{
public:
    struct Place {
        int page = 0; ///< from 0
        int position = 0; ///< on the page, from 1, row by row
        QRectF area; ///< mm on the page
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// The first label takes position `firstPosition` (from 1; what is outside the sheet is moved
    /// to its nearest label) of the first sheet.
    SheetLayout(LabelStock stock, int firstPosition);

    /// The first labels take the positions `free` of the first sheet, in this order.
    SheetLayout(LabelStock stock, std::vector<int> free);

    /// The place of label `index` (from 0) of the job.
    [[nodiscard]] Place place(int index) const;
    [[nodiscard]] int pageCount(int labels) const;

private:
    LabelStock m_stock;
    std::vector<int> m_free; ///< on the first sheet
};

} // namespace vestibule
