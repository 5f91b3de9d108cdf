#pragma once

#include "core/base/result.h"
#include "core/store/storelocation.h"

class QCommandLineParser;

namespace vestibule::storeoptions {

/// --data-dir and --database, which every program and command has.
void addTo(QCommandLineParser &parser);
/// The store they name; by default that of the user. Errors: Invalid, with one sentence for people
/// in `detail`.
[[nodiscard]] Result<StoreLocation> read(const QCommandLineParser &parser);

} // namespace vestibule::storeoptions
