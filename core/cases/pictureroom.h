#pragma once

#include <QtGlobal>

#include <optional>

namespace vestibule {

/// How much room pictures take and have.
struct PictureRoom {
    /// What must stay free on the disk, for the store to go on.
    static constexpr qint64 leastFreeBytes = 1024LL * 1024 * 1024;

    qint64 usedBytes = 0; ///< by all pictures together
    std::optional<qint64> freeBytes; ///< on the disk; nothing when it can't be said

    /// Whether another picture from a phone may be kept when all together stay under `mostBytes`.
    [[nodiscard]] bool allowsAnother(qint64 mostBytes) const
    {
        return usedBytes < mostBytes && freeBytes.value_or(leastFreeBytes) >= leastFreeBytes;
    }
};

} // namespace vestibule
