#pragma once

#include <QStringList>

namespace vestibule::commandprogram {

/// Whether `arguments` (the first is the program's name) begin with a command.
[[nodiscard]] bool isCommand(const QStringList &arguments);
/// Runs it: in the program that holds the store, or here when none does. Needs an application
/// object and no running event loop. Tells on the standard streams, and gives the code to end with:
/// 0, 1 when it could not be done, 2 for unusable arguments.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace vestibule::commandprogram
