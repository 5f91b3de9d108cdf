#include "core/labels/design/designchoice.h"

#include <algorithm>
#include <tuple>

namespace vestibule {

DesignChoice DesignChoice::always(const LabelDesign &design)
{
    return {design.id, design, {}};
}

std::vector<LabelDesign> DesignChoice::designs() const
{
    std::vector<LabelDesign> all{models.cbegin(), models.cend()};
    std::erase_if(all, [this](const LabelDesign &one) { return one.id == usual.id; });
    std::sort(all.begin(), all.end(), [](const LabelDesign &one, const LabelDesign &other) {
        return std::tie(one.name, one.id) < std::tie(other.name, other.id);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    all.insert(all.begin(), usual);
    return all;
}

const LabelDesign &DesignChoice::ofModel(const QString &model) const
{
    const auto found = models.constFind(model);
    return found == models.constEnd() ? usual : *found;
}

} // namespace vestibule
