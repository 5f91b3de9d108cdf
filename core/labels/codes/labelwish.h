#pragma once

#include "core/base/id.h"
#include "core/labels/codes/labelcode.h"

namespace vestibule {

/// A device or a space that gets a label, or a blank code whose label is printed before it hangs anywhere. One of them
/// is set.
struct LabelWish {
    DeviceId device;
    SpaceId space;
    LabelCodeId blank{};
    friend bool operator==(const LabelWish &, const LabelWish &) = default;
};

} // namespace vestibule
