#pragma once

#include "core/base/id.h"

namespace vestibule {

/// A device or a space that gets a label.
struct LabelWish {
    DeviceId device;
    SpaceId space;
    friend bool operator==(const LabelWish &, const LabelWish &) = default;
};

} // namespace vestibule
