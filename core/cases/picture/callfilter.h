#pragma once

namespace vestibule {

/// From now on a system call that no decoder needs ends this process and all its threads: those of the network, of new
/// programs and processes, of other processes' memory, and those that make, change or open a file for writing. Opening one
/// for reading is refused (EACCES), since libraries look for files that they can do without: what a decoder needs is
/// loaded before. What is open stays open. False when the system refuses.
[[nodiscard]] bool forbidCalls();

} // namespace vestibule
