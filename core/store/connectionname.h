#pragma once

#include <QString>

namespace vestibule {

/// A name for QSqlDatabase that no other connection of this process has or had.
QString nextConnectionName();

} // namespace vestibule
