#pragma once

#include <QImage>

namespace vestibule {

/// `text` as QrView takes it: one pixel a module, dark ones black, without quiet zone. Screens don't wear, so level M is
/// enough. Null for an empty text, or one that is too long.
QImage qrModules(const QString &text);

} // namespace vestibule
