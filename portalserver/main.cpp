#include "core/security/hardening.h"
#include "portalserver/commandline.h"
#include "portalserver/headless.h"
#include "portalserver/terminationsignals.h"

#include <QGuiApplication>

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
    // Fonts and PDF need a GUI application; nobody looks at this one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing here needs GLib's event loop, and Qt's own takes a seventh off the time of a request.
    qputenv("QT_NO_GLIB", "1");
    (void)hardenProcess(); // worth having, not worth refusing to run
    QCoreApplication::setApplicationName(QStringLiteral("vestibule-server"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = parseCommandLine(arguments, CommandLine::Program::Server);
    if (!line) {
        say(stderr, line.error().detail + QLatin1Char('\n'));
        return 2;
    }
    if (line->task != CommandLine::Task::Run) {
        say(stdout, line->text);
        return 0;
    }

    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const TerminationSignals signalsReceived;
    QObject::connect(&signalsReceived, &TerminationSignals::terminationRequested, &application,
                     &QCoreApplication::quit);
    Headless headless(*line);
    QObject::connect(&headless, &Headless::failed, &application, [](const QString &sentence) {
        say(stderr, sentence + QLatin1Char('\n'));
        QCoreApplication::exit(1);
    });
    QObject::connect(
        &headless, &Headless::connectionInfoReady, &application,
        [](const QByteArray &json) { say(stdout, QString::fromUtf8(json) + QLatin1Char('\n')); });
    QObject::connect(&headless, &Headless::invitationReady, &application,
                     [](const QString &sentence) { say(stdout, sentence + QLatin1Char('\n')); });
    QMetaObject::invokeMethod(&headless, &Headless::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
