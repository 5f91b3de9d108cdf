#include "core/labels/printing/labelsheet.h"

#include <algorithm>

namespace vestibule {

bool LabelSheet::isFree(int position) const
{
    return position >= 1 && position <= capacity
        && std::none_of(uses.begin(), uses.end(),
                        [position](const Use &use) { return use.position == position; });
}

std::vector<int> LabelSheet::freePositions() const
{
    std::vector<int> positions;
    for (int position = 1; position <= capacity; ++position) {
        if (isFree(position))
            positions.push_back(position);
    }
    return positions;
}

int LabelSheet::firstFree() const
{
    const std::vector<int> positions = freePositions();
    return positions.empty() ? 0 : positions.front();
}

} // namespace vestibule
