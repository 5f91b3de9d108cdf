#include "app/application.h"
#include "core/security/desktopkeyring.h"
#include "core/security/hardening.h"
#include "portalserver/terminationsignals.h"

#include <QApplication>

#include <cstdio>

using namespace vestibule;

namespace {

void say(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char *argv[])
{
    (void)hardenProcess(); // worth having, not worth refusing to run
    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before there is a display: help and mistakes must be told in a terminal as well.
    const auto line = parseCommandLine(arguments, CommandLine::Program::Console);
    if (!line) {
        say(stderr, line.error().detail + QLatin1Char('\n'));
        return 2;
    }
    if (line->task != CommandLine::Task::Run) {
        say(stdout, line->text);
        return 0;
    }
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    application.setDesktopFileName(QStringLiteral("vestibule"));
    application.setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
    application.setQuitOnLastWindowClosed(false);
    Application console(*line, std::make_unique<DesktopKeyring>(), application);
    const TerminationSignals signalsReceived;
    QObject::connect(&signalsReceived, &TerminationSignals::terminationRequested, &console,
                     &Application::quitNow);
    QObject::connect(&console, &Application::finished, &application,
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    QMetaObject::invokeMethod(&console, &Application::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
