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
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("vestibule"));
    application.setDesktopFileName(QStringLiteral("vestibule"));
    application.setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
    application.setQuitOnLastWindowClosed(false);
    const auto line = parseCommandLine(application.arguments(), CommandLine::Program::Console);
    if (!line) {
        say(stderr, line.error().detail + QLatin1Char('\n'));
        return 2;
    }
    if (line->task != CommandLine::Task::Run) {
        say(stdout, line->text);
        return 0;
    }
    Application console(*line, std::make_unique<DesktopKeyring>(), application);
    const TerminationSignals signalsReceived;
    QObject::connect(&signalsReceived, &TerminationSignals::terminationRequested, &console,
                     &Application::quitNow);
    QObject::connect(&console, &Application::finished, &application,
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    QMetaObject::invokeMethod(&console, &Application::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
