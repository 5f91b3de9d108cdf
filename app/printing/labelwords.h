#pragma once

#include "core/labels/studio/labelstudio.h"

namespace vestibule {

/// The words on labels in the console's language; on any thread.
[[nodiscard]] LabelWords labelWords();

} // namespace vestibule
