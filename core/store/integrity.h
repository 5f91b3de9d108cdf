#pragma once

#include "core/base/result.h"

namespace vestibule {

class Database;

/// Whether the store's file holds what was written to it. Read only, beside whoever works in it.
namespace integrity {

/// Reads every page. Slow: as long as reading the file takes. Errors: Damaged, with SQLite's words for the first fault in
/// `detail`; Unavailable.
[[nodiscard]] Result<> checkPages(Database &database);
/// Whether each row is there that another one names. Errors: Damaged, with the table that names it in `detail`;
/// Unavailable.
[[nodiscard]] Result<> checkReferences(Database &database);

} // namespace integrity

} // namespace vestibule
