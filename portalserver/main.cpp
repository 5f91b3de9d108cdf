#include "core/security/hardening.h"
#include "portalserver/commands/commandprogram.h"
#include "portalserver/headless.h"
#include "portalserver/terminal.h"
#include "portalserver/terminationsignals.h"

#include <QGuiApplication>

using namespace vestibule;

int main(int argc, char *argv[])
{
    // Fonts and PDF need a GUI application; nobody looks at this one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing here needs GLib's event loop, and Qt's own takes a seventh off the time of a request.
    qputenv("QT_NO_GLIB", "1");
    (void)hardenProcess(); // worth having, not worth refusing to run
    keepNewFilesPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("vestibule-server"));
    const QStringList arguments = terminal::arguments(argc, argv);
    if (commandprogram::isCommand(arguments)) {
        const QGuiApplication application(argc, argv);
        return commandprogram::run(arguments);
    }
    const auto line = terminal::commandLine(arguments, CommandLine::Program::Server);
    if (!line)
        return line.error();
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const TerminationSignals signalsReceived;
    QObject::connect(&signalsReceived, &TerminationSignals::terminationRequested, &application,
                     &QCoreApplication::quit);
    Headless headless(*line);
    QObject::connect(&headless, &Headless::failed, &application, [](const QString &sentence) {
        terminal::say(stderr, sentence + QLatin1Char('\n'));
        QCoreApplication::exit(1);
    });
    QObject::connect(&headless, &Headless::connectionInfoReady, &application,
                     [](const QByteArray &json) {
                         terminal::say(stdout, QString::fromUtf8(json) + QLatin1Char('\n'));
                     });
    QObject::connect(
        &headless, &Headless::invitationReady, &application,
        [](const QString &sentence) { terminal::say(stdout, sentence + QLatin1Char('\n')); });
    QMetaObject::invokeMethod(&headless, &Headless::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
