#include "core/sites/spacetree.h"

#include <QHash>

#include <algorithm>

namespace vestibule::spacetree {

namespace {

QHash<SpaceId, SpaceId> parentsOf(const std::vector<Space> &spaces)
{
    QHash<SpaceId, SpaceId> parents;
    for (const Space &space : spaces)
        parents.insert(space.id, space.parent);
    return parents;
}

} // namespace

std::vector<Space> childrenOf(const std::vector<Space> &spaces, const SpaceId &parent)
{
    std::vector<Space> children;
    std::copy_if(spaces.cbegin(), spaces.cend(), std::back_inserter(children),
                 [&parent](const Space &space) { return space.parent == parent; });
    return children;
}

std::vector<Space> depthFirst(const std::vector<Space> &spaces)
{
    QHash<SpaceId, std::vector<const Space *>> children;
    for (const Space &space : spaces)
        children[space.parent].push_back(&space);
    std::vector<Space> ordered;
    ordered.reserve(spaces.size());
    std::vector<const Space *> waiting(children[SpaceId()].rbegin(), children[SpaceId()].rend());
    while (!waiting.empty()) {
        const Space *next = waiting.back();
        waiting.pop_back();
        ordered.push_back(*next);
        const auto &below = children[next->id];
        waiting.insert(waiting.end(), below.rbegin(), below.rend());
    }
    return ordered;
}

bool isInside(const std::vector<Space> &spaces, const SpaceId &inner, const SpaceId &outer)
{
    const auto parents = parentsOf(spaces);
    for (SpaceId id = inner; !id.isNull(); id = parents.value(id)) {
        if (id == outer)
            return true;
    }
    return false;
}

int levelOf(const std::vector<Space> &spaces, const SpaceId &id)
{
    const auto parents = parentsOf(spaces);
    int level = 0;
    for (SpaceId above = id; !above.isNull(); above = parents.value(above))
        ++level;
    return level;
}

int heightOf(const std::vector<Space> &spaces, const SpaceId &id)
{
    const auto parents = parentsOf(spaces);
    int height = 1;
    for (const Space &space : spaces) {
        int levels = 1;
        SpaceId above = space.id;
        for (; !above.isNull() && above != id; above = parents.value(above))
            ++levels;
        if (above == id)
            height = std::max(height, levels);
    }
    return height;
}

} // namespace vestibule::spacetree
