#pragma once

#include "core/base/result.h"

namespace vestibule {

/// Readies the process for holding secrets: no core dumps (of its children neither), no other
/// process of the same user reads its memory, files that it or its children write are its user's
/// alone, libsodium's fast code chosen. First thing in main().
/// Errors: Unsupported when the system refuses.
[[nodiscard]] Result<> hardenProcess();

} // namespace vestibule
