#pragma once

#include <QString>

namespace vestibule {

/// A key for a site of this name, 2 to 8 characters A–Z 0–9: "Hall North" gives HALL. Empty when the name has no
/// such characters, as in Greek.
QString proposedSiteKey(const QString &name);

} // namespace vestibule
