#pragma once

#include <QString>

namespace vestibule {

/// `text` as a tooltip shows it: tooltips guess at markup, so it is escaped and told to be markup. What people typed
/// stays what they typed. Empty for an empty text, which shows no tooltip.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace vestibule
