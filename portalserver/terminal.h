#pragma once

#include "portalserver/commandline.h"

#include <tl/expected.hpp>

#include <cstdio>

namespace vestibule::terminal {

/// Writes `text` to a standard stream at once, in the terminal's encoding.
void say(std::FILE *stream, const QString &text);

/// What `main` was given, the program's name first.
[[nodiscard]] QStringList arguments(int argc, char *argv[]);

/// What `arguments` ask for. Help, the version and mistakes are told here: then the code to end
/// the program with. Needs neither an application nor a display.
[[nodiscard]] tl::expected<CommandLine, int> commandLine(const QStringList &arguments,
                                                         CommandLine::Program program);

} // namespace vestibule::terminal
