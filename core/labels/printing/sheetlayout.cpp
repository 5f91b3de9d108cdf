#include "core/labels/printing/sheetlayout.h"

#include <algorithm>

namespace vestibule {

SheetLayout::SheetLayout(LabelStock stock, int firstPosition)
    : m_stock(std::move(stock)),
      m_skipped(std::clamp(firstPosition, 1, m_stock.labelsPerPage()) - 1)
{ }

SheetLayout::Place SheetLayout::place(int index) const
{
    const int at = m_skipped + index;
    const int onPage = at % m_stock.labelsPerPage();
    return {at / m_stock.labelsPerPage(), onPage + 1, m_stock.cell(onPage)};
}

int SheetLayout::pageCount(int labels) const
{
    return labels == 0 ? 0 : place(labels - 1).page + 1;
}

} // namespace vestibule
