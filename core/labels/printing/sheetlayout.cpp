#include "core/labels/printing/sheetlayout.h"

#include <algorithm>
#include <numeric>

namespace vestibule {

namespace {

std::vector<int> positionsFrom(int first, int last)
{
    std::vector<int> positions(static_cast<size_t>(last - first + 1));
    std::iota(positions.begin(), positions.end(), first);
    return positions;
}

} // namespace

SheetLayout::SheetLayout(LabelStock stock, int firstPosition)
    : m_stock(std::move(stock)),
      m_free(positionsFrom(std::clamp(firstPosition, 1, m_stock.labelsPerPage()),
                           m_stock.labelsPerPage()))
{ }

SheetLayout::SheetLayout(LabelStock stock, std::vector<int> free)
    : m_stock(std::move(stock)),
      m_free(std::move(free))
{ }

SheetLayout::Place SheetLayout::place(int index) const
{
    const int onFirst = static_cast<int>(m_free.size());
    if (index < onFirst) {
        const int position = m_free[static_cast<size_t>(index)];
        return {0, position, m_stock.cell(position - 1)};
    }
    const int onNext = (index - onFirst) % m_stock.labelsPerPage();
    const int page = 1 + (index - onFirst) / m_stock.labelsPerPage();
    return {page, onNext + 1, m_stock.cell(onNext)};
}

int SheetLayout::pageCount(int labels) const
{
    return labels == 0 ? 0 : place(labels - 1).page + 1;
}

} // namespace vestibule
