#include "app/labels/studio/sheetplan.h"

#include <algorithm>
#include <numeric>

namespace vestibule {

std::vector<int> SheetPlan::freePositions() const
{
    std::vector<int> free;
    if (sheet) {
        free = sheet->freePositions();
        const auto before = [this](int one) { return one < position; };
        if (!std::all_of(free.begin(), free.end(), before))
            std::erase_if(free, before);
        return free;
    }
    const int first = std::clamp(position, 1, std::max(1, stock.labelsPerPage()));
    free.resize(size_t(std::max(1, stock.labelsPerPage()) - first + 1));
    std::iota(free.begin(), free.end(), first);
    return free;
}

int SheetPlan::pageCount() const
{
    return std::max(1, SheetLayout(stock, freePositions()).pageCount(pieces));
}

int SheetPlan::firstOn(int page) const
{
    return page == 0 ? 0 : roomOnFirst() + (page - 1) * stock.labelsPerPage();
}

int SheetPlan::countOn(int page) const
{
    const int room = page == 0 ? roomOnFirst() : stock.labelsPerPage();
    return std::clamp(pieces - firstOn(page), 0, room);
}

bool SheetPlan::isUsed(int page, int index) const
{
    if (page > 0)
        return false;
    return sheet ? !sheet->isFree(index + 1) : index + 1 < start();
}

int SheetPlan::pieceAt(int page, int index) const
{
    int piece = index;
    if (page == 0) {
        const std::vector<int> free = freePositions();
        const auto found = std::find(free.begin(), free.end(), index + 1);
        piece = found == free.end() ? -1 : int(found - free.begin());
    }
    return piece < countOn(page) ? piece : -1;
}

int SheetPlan::start() const
{
    const std::vector<int> free = freePositions();
    return free.empty() ? 1 : free.front();
}

} // namespace vestibule
