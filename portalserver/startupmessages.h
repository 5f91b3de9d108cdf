#pragma once

#include "core/base/error.h"

namespace vestibule {

/// One sentence for people who start a program in a terminal: why the store in `dataDirectory` can't be used and what
/// to do.
[[nodiscard]] QString storeSentence(const Error &error, const QString &dataDirectory);
/// Likewise why the portal doesn't listen.
[[nodiscard]] QString portalSentence(const Error &error);

} // namespace vestibule
