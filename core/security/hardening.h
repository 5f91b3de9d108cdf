#pragma once

#include "core/base/result.h"

namespace vestibule {

/// Readies the process for holding secrets: no core dumps (of its children neither), no other
/// process of the same user reads its memory, libsodium's fast code chosen. First thing in main().
/// Errors: Unsupported when the system refuses.
[[nodiscard]] Result<> hardenProcess();
/// Files that the process and its children write from now on are its user's alone. For a program that writes into its
/// data folder only: what the console exports is handed on, and its data folder is private by itself.
void keepNewFilesPrivate();

} // namespace vestibule
