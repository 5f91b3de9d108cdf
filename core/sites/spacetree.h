#pragma once

#include "core/sites/space.h"

#include <vector>

namespace vestibule {

/// Rules of a property tree, apart from the store.
namespace spacetree {

/// `spaces` (siblings in order) with parents before children.
[[nodiscard]] std::vector<Space> depthFirst(const std::vector<Space> &spaces);
/// Whether `inner` is `outer` or lies inside it.
[[nodiscard]] bool isInside(const std::vector<Space> &spaces, const SpaceId &inner,
                            const SpaceId &outer);
/// How many levels lie above `id`, itself included; 0 for a null id.
[[nodiscard]] int levelOf(const std::vector<Space> &spaces, const SpaceId &id);
/// How many levels the tree below `id` has, itself included; at least 1.
[[nodiscard]] int heightOf(const std::vector<Space> &spaces, const SpaceId &id);
/// Those right below `parent`, in order.
[[nodiscard]] std::vector<Space> childrenOf(const std::vector<Space> &spaces,
                                            const SpaceId &parent);

} // namespace spacetree

} // namespace vestibule
