#pragma once

#include <QByteArray>

namespace vestibule {

/// The mark of the demo site's owner as PNG, 240 × 240 pixels.
[[nodiscard]] QByteArray demoLogo();

} // namespace vestibule
