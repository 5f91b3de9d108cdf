#pragma once

#include <QString>

namespace vestibule {

/// What lists sort `name` by: folded as for search, with numbers padded so that "AGV 2" stands
/// before "AGV 12".
QString nameKey(const QString &name);

} // namespace vestibule
