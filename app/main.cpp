#include "app/application.h"
#include "core/security/desktopkeyring.h"
#include "core/security/hardening.h"
#include "portalserver/terminal.h"
#include "portalserver/terminationsignals.h"

#include <QApplication>

using namespace vestibule;

int main(int argc, char *argv[])
{
    (void)hardenProcess(); // worth having, not worth refusing to run
    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    // Before there is a display: help and mistakes must be told in a terminal as well.
    const auto line = terminal::commandLine(terminal::arguments(argc, argv),
                                            CommandLine::Program::Console);
    if (!line)
        return line.error();
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
