#pragma once

#include "core/base/result.h"
#include "core/store/storelocation.h"

#include <QStringList>

#include <optional>

namespace vestibule {

/// What both programs are asked for on the command line.
struct CommandLine {
    enum class Program { Console, Server };
    enum class Task { Run, ShowHelp, ShowVersion };

    Task task = Task::Run;
    QString text; ///< for ShowHelp and ShowVersion: what to print
    StoreLocation store; ///< its data folder is never empty
    std::optional<QString> portalListen; ///< an address; switches the portal on
    std::optional<quint16> portalPort; ///< 0: any free port
    QString tlsCertificate; ///< PEM file; empty: plain HTTP
    QString tlsKey;
    bool demo = false;
    bool printConnectionInfo = false; ///< server only
    QString startPage; ///< console only
    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// Reads `arguments` (the first is the program's name). Errors: Invalid, with one sentence for people in `detail`.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments,
                                                   CommandLine::Program program);

} // namespace vestibule
