#pragma once

#include "app/widgets/messagedialog.h"
#include "core/base/error.h"

namespace vestibule {

/// Sentences for what went wrong with sites, devices and labels: why, and what to do now.
namespace problemwords {

/// Why, and what to do. Never shows `error.detail`.
QString sentence(const Error &error);
/// For a dialog: `title` says what didn't happen.
MessageText message(const QString &title, const Error &error);

} // namespace problemwords

} // namespace vestibule
