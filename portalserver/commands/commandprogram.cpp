#include "portalserver/commands/commandprogram.h"

#include "core/base/clock.h"
#include "core/events/eventhub.h"
#include "core/security/vault.h"
#include "core/security/vaultunlocker.h"
#include "core/store/controlsocket.h"
#include "core/store/store.h"
#include "portalserver/commands/commandjob.h"
#include "portalserver/commands/labelscommand.h"
#include "portalserver/startupmessages.h"
#include "portalserver/storeoptions.h"
#include "portalserver/terminal.h"
#include "portalserver/terminationsignals.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// How long a command waits for another one that has the store for itself.
constexpr auto patience = 10min;

void sayProgress(const QJsonObject &progress)
{
    if (const int before = progress.value(u"waiting"_s).toInt(); before > 0) {
        terminal::say(stderr,
                      before == 1 ? u"Busy, waiting for 1 other command to end.\n"_s
                                  : u"Busy, waiting for %1 other commands to end.\n"_s.arg(before));
        return;
    }
    terminal::say(
        stderr,
        u"Checked %1 of %2 labels, %3 are out.\n"_s.arg(progress.value(u"checked"_s).toInt())
            .arg(progress.value(u"total"_s).toInt())
            .arg(progress.value(u"out"_s).toInt()));
}

QJsonObject refusal(const QString &sentence)
{
    return {{u"ok"_s, false}, {u"message"_s, sentence}};
}

/// In this program, which holds the store meanwhile.
QJsonObject runHere(Store &store, const QJsonObject &request)
{
    const SystemClock clock;
    const auto key = VaultUnlocker::unlockStore(store, clock);
    if (!key)
        return refusal(storeSentence(key.error(), store.location().dataDirectory));
    EventHub hub;
    const Vault vault(key->dataKey);
    QJsonObject answer;
    CommandJob job({store, hub, vault, clock}, {}, request);
    const TerminationSignals signalsReceived;
    QObject::connect(&signalsReceived, &TerminationSignals::terminationRequested, &job,
                     &CommandJob::cancel);
    QObject::connect(&job, &CommandJob::told, &job, sayProgress);
    QObject::connect(&job, &CommandJob::finished, &job, [&answer](const QJsonObject &result) {
        answer = result;
        QCoreApplication::quit();
    });
    job.start();
    QCoreApplication::exec();
    return answer;
}

/// A lock tells nobody when it is free.
void pauseBriefly()
{
    QEventLoop loop;
    QTimer::singleShot(100ms, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject runWhereTheStoreIs(const StoreLocation &location, const QJsonObject &request)
{
    if (!QFile::exists(location.databaseFile()))
        return refusal(u"There is no store in %1. Say where it is with --data-dir."_s.arg(
            location.dataDirectory));
    const QDeadlineTimer deadline(patience);
    for (bool isTold = false;; isTold = true) {
        const auto store = Store::open(location);
        if (store)
            return runHere(**store, request);
        if (store.error().code != ErrorCode::Locked)
            return refusal(storeSentence(store.error(), location.dataDirectory));
        // A working program is waited for as long as it is there.
        const auto answer = ControlSocket::ask(location, request, -1, sayProgress);
        if (answer)
            return *answer;
        if (answer.error().code == ErrorCode::Gone)
            return refusal(u"The program that has the store open was closed before the job was "
                           "done. What was printed is in the print log; run the command again for "
                           "the rest."_s);
        if (deadline.hasExpired())
            return refusal(u"The program that has the store open takes no commands: process %1. "
                           "End it, or wait until it is done."_s.arg(store.error().detail));
        if (!isTold)
            terminal::say(stderr, u"Busy, waiting for 1 other command to end.\n"_s);
        pauseBriefly();
    }
}

int tell(const QJsonObject &answer, bool asJson)
{
    const bool isOk = answer.value(u"ok"_s).toBool();
    if (asJson)
        terminal::say(stdout,
                      QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))
                          + u'\n');
    else if (isOk)
        terminal::say(
            stdout,
            u"Labels: %1, pieces: %2, pages: %3, each code read back. They went to %4.\n"_s
                .arg(answer.value(u"labels"_s).toInteger())
                .arg(answer.value(u"pieces"_s).toInteger())
                .arg(answer.value(u"pages"_s).toInteger())
                .arg(answer.value(u"place"_s).toString()));
    if (!isOk)
        terminal::say(stderr, answer.value(u"message"_s).toString() + u'\n');
    return isOk ? 0 : 1;
}

} // namespace

bool commandprogram::isCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"labels";
}

int commandprogram::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"labels: makes, checks and prints the labels of a deployment, "
        "and remembers the job."_s);
    storeoptions::addTo(parser);
    LabelsCommand::addOptions(parser);
    parser.addOption({u"json"_s, u"Answer with one line of JSON."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this text."_s});
    QStringList options = arguments;
    options.removeAt(1);
    if (!parser.parse(options)) {
        terminal::say(stderr, parser.errorText() + u" labels --help lists the options.\n"_s);
        return 2;
    }
    if (parser.isSet(u"help"_s)) {
        terminal::say(stdout, parser.helpText());
        return 0;
    }
    const auto location = storeoptions::read(parser);
    const auto command = LabelsCommand::from(parser);
    for (const Error *error :
         {location ? nullptr : &location.error(), command ? nullptr : &command.error()}) {
        if (error) {
            terminal::say(stderr, error->detail + u'\n');
            return 2;
        }
    }
    return tell(runWhereTheStoreIs(*location, command->toJson()), parser.isSet(u"json"_s));
}

} // namespace vestibule
