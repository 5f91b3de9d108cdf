#pragma once

#include "core/engine/storecheck.h"

namespace vestibule::verifysentence {

/// What is wrong, and what to do.
[[nodiscard]] QString fault(const StoreCheck::Fault &fault);
/// Why the store could not be looked at.
[[nodiscard]] QString unreadable(const Error &error);
/// Of a part that is being looked at, as storeCheckPartName() calls it.
[[nodiscard]] QString progress(const QString &part);

} // namespace vestibule::verifysentence
