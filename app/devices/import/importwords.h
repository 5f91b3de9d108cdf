#pragma once

#include "core/sites/exchange/deviceimport.h"

namespace vestibule::importwords {

/// "Name", "Serial number" …: what people choose for a column.
[[nodiscard]] QString field(DeviceField field);
/// "Line 12: there is no space “Roof”. …" for a row that can't be taken.
[[nodiscard]] QString problem(const PlannedDevice &row);
/// "312 devices are new, 4 are known already, 2 can't be taken."
[[nodiscard]] QString summary(const ImportPlan &plan);
/// Why a file can't be read, and what to do.
[[nodiscard]] QString unreadable(const Error &error);

} // namespace vestibule::importwords
