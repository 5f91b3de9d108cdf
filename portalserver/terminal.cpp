#include "portalserver/terminal.h"

namespace vestibule {

void terminal::say(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
}

QStringList terminal::arguments(int argc, char *argv[])
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    return given;
}

tl::expected<CommandLine, int> terminal::commandLine(const QStringList &arguments,
                                                     CommandLine::Program program)
{
    const auto line = parseCommandLine(arguments, program);
    if (!line) {
        say(stderr, line.error().detail + QLatin1Char('\n'));
        return tl::unexpected(2);
    }
    if (line->task != CommandLine::Task::Run) {
        say(stdout, line->text);
        return tl::unexpected(0);
    }
    return *line;
}

} // namespace vestibule
