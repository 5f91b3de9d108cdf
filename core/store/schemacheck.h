#pragma once

#include "core/base/result.h"

#include <optional>

class QSqlDatabase;

namespace vestibule::schema {

/// The schema number of a database that this program made, by its file's own word and its shape: every table and
/// index must be as our migrations up to that number make it, with nothing besides. A foreign file is hostile
/// input: what it could run (a view under a table's name, a trigger, an expression) is found by its text, before
/// any table is asked. Nothing for an empty database. `connection` is open; nothing is written. Errors: NewerStore,
/// Unsupported for a database of another program, Damaged, Unavailable.
[[nodiscard]] Result<std::optional<int>> checkedNumber(const QSqlDatabase &connection);

} // namespace vestibule::schema
