#pragma once

#include "core/base/error.h"

#include <QString>

namespace vestibule {

/// Why the store refused a change, as a sentence for people: what happened and what to do. For errors that no form
/// field explains.
QString storeErrorSentence(const Error &error);
/// What "Copy details" gives for `error`: code, field and the program's version, never a value.
QString errorDetails(const Error &error);

} // namespace vestibule
