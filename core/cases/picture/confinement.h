#pragma once

namespace vestibule {

/// Takes from this process, for good, what a decoder that was taken over could use: time, memory,
/// descriptors, core dumps, new privileges. False when the system refuses.
[[nodiscard]] bool confine(int cpuSeconds, int memoryMebibytes);

} // namespace vestibule
