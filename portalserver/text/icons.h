#pragma once

#include "portalserver/text/html.h"

#include <QStringList>

namespace vestibule {

/// The icon `name` (`resources/portal/icons/<name>.svg`) as inline SVG; the icon `fallback` where
/// there is none of that name, so that a case template from elsewhere still shows something.
[[nodiscard]] Html portalIcon(const QString &name, const QString &fallback);
/// All icon names, sorted: what a case template or device may choose from.
[[nodiscard]] QStringList portalIconNames();

} // namespace vestibule
