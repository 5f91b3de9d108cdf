#pragma once

#include <QString>

namespace vestibule {

/// Makes what was written to the file or folder at `path` survive a power cut; for a folder that is which names are in
/// it. False when the disk refuses.
[[nodiscard]] bool makeDurable(const QString &path);

} // namespace vestibule
