#pragma once

#include "app/widgets/painters.h"
#include "core/labels/codes/scanlog.h"

namespace vestibule {

/// What the scan log says, in words.
namespace scanwords {

/// What the phone was shown.
ChipText result(const ScanLine &line);
/// "Today 14:03".
QString when(const QDateTime &at);
/// "AGV 12 · No. 00412 · iPhone"; without what is scanned where the list is of that alone.
QString details(const ScanLine &line, bool hasName);

} // namespace scanwords

} // namespace vestibule
