#pragma once

#include "core/base/error.h"

class QSqlError;

namespace vestibule {

/// Maps a driver's error to ours: broken constraint → Conflict, busy, full disk or I/O error →
/// Unavailable, damaged file → Damaged. `detail` names the statement's error, never its values.
Error toError(const QSqlError &error);

} // namespace vestibule
