#include "portalserver/commands/commandprogram.h"

#include "core/base/clock.h"
#include "core/events/eventhub.h"
#include "core/security/vault.h"
#include "core/security/vaultunlocker.h"
#include "core/store/controlsocket.h"
#include "core/store/store.h"
#include "portalserver/commands/commandjob.h"
#include "portalserver/commands/labelscommand.h"
#include "portalserver/commands/verifysentence.h"
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

#include <algorithm>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// How long a command waits for another one that has the store for itself.
constexpr auto patience = 10min;

/// What can be asked for on the command line.
struct CommandKind {
    QString name;
    QString description;
    void (*addOptions)(QCommandLineParser &);
    /// Errors: Invalid, with one sentence for people in `detail`.
    Result<QJsonObject> (*request)(const QCommandLineParser &);
    QString (*progress)(const QJsonObject &);
    QString (*success)(const QJsonObject &);
    bool onlyLooks = false; ///< at the store as it is, whoever has its key
    QString whenClosed; ///< what to do when the program that works on it is closed
};

CommandKind labelsKind()
{
    return {
        u"labels"_s,
        u"labels: makes, checks and prints the labels of a deployment, and remembers the job."_s,
        &LabelsCommand::addOptions,
        [](const QCommandLineParser &parser) {
            return LabelsCommand::from(parser).map(&LabelsCommand::toJson);
        },
        [](const QJsonObject &progress) {
            return u"Checked %1 of %2 labels, %3 are out."_s
                .arg(progress.value(u"checked"_s).toInt())
                .arg(progress.value(u"total"_s).toInt())
                .arg(progress.value(u"out"_s).toInt());
        },
        [](const QJsonObject &answer) {
            return u"Labels: %1, pieces: %2, pages: %3, each code read back. They went to %4."_s
                .arg(answer.value(u"labels"_s).toInteger())
                .arg(answer.value(u"pieces"_s).toInteger())
                .arg(answer.value(u"pages"_s).toInteger())
                .arg(answer.value(u"place"_s).toString());
        },
        false,
        u"What was printed is in the print log; run the command again for the rest."_s};
}

CommandKind verifyKind()
{
    return {u"verify"_s,
            u"verify: looks whether the store is whole: its file, the audit log's chain, and the "
            "pictures. Ends with 1 and names the first fault when it isn't."_s,
            [](QCommandLineParser &) {},
            [](const QCommandLineParser &) -> Result<QJsonObject> {
                return QJsonObject{{u"command"_s, u"verify"_s}};
            },
            [](const QJsonObject &progress) {
                return verifysentence::progress(progress.value(u"part"_s).toString());
            },
            [](const QJsonObject &answer) {
                return u"The store is whole. Lines of the audit log: %1, none was changed or taken "
                       "out of the middle. Pictures: %2."_s
                           .arg(answer.value(u"audit_lines"_s).toInteger())
                           .arg(answer.value(u"pictures"_s).toInteger());
            },
            true,
            u"Run the command again."_s};
}

const CommandKind *kindOf(const QStringList &arguments)
{
    static const CommandKind kinds[] = {labelsKind(), verifyKind()};
    const auto *found = std::find_if(
        std::begin(kinds), std::end(kinds),
        [name = arguments.value(1)](const CommandKind &kind) { return kind.name == name; });
    return found == std::end(kinds) ? nullptr : found;
}

ControlSocket::Heard tellerOf(const CommandKind &kind)
{
    return [&kind](const QJsonObject &progress) {
        const int before = progress.value(u"waiting"_s).toInt();
        const QString warning = progress.value(u"warning"_s).toString();
        const QString sentence = !warning.isEmpty() ? warning
            : before == 0                           ? kind.progress(progress)
            : before == 1                           ? u"Busy, waiting for 1 other command to end."_s
                          : u"Busy, waiting for %1 other commands to end."_s.arg(before);
        terminal::say(stderr, sentence + u'\n');
    };
}

QJsonObject refusal(const QString &sentence)
{
    return {{u"ok"_s, false}, {u"message"_s, sentence}};
}

/// In this program, which holds the store meanwhile.
QJsonObject runHere(Store &store, const QJsonObject &request, const CommandKind &kind)
{
    const SystemClock clock;
    std::optional<Vault> vault;
    if (!kind.onlyLooks) {
        const auto key = VaultUnlocker::unlockStore(store, clock);
        if (!key)
            return refusal(storeSentence(key.error(), store.location().dataDirectory));
        vault.emplace(key->dataKey);
    }
    EventHub hub;
    QJsonObject answer;
    CommandJob job({store, hub, vault ? &*vault : nullptr, clock}, {}, request);
    const TerminationSignals signalsReceived;
    QObject::connect(&signalsReceived, &TerminationSignals::terminationRequested, &job,
                     &CommandJob::cancel);
    QObject::connect(&job, &CommandJob::told, &job, tellerOf(kind));
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

QJsonObject runWhereTheStoreIs(const StoreLocation &location, const QJsonObject &request,
                               const CommandKind &kind)
{
    if (!QFile::exists(location.databaseFile()))
        return refusal(u"There is no store in %1. Say where it is with --data-dir."_s.arg(
            location.dataDirectory));
    const QDeadlineTimer deadline(patience);
    for (bool isTold = false;; isTold = true) {
        const auto store = kind.onlyLooks ? Store::openAsItIs(location) : Store::open(location);
        if (store)
            return runHere(**store, request, kind);
        if (store.error().code != ErrorCode::Locked)
            return refusal(storeSentence(store.error(), location.dataDirectory));
        // A working program is waited for as long as it is there.
        const auto answer = ControlSocket::ask(location, request, -1, tellerOf(kind));
        if (answer)
            return *answer;
        if (answer.error().code == ErrorCode::Gone)
            return refusal(
                u"The program that has the store open was closed before the job was done. "_s
                + kind.whenClosed);
        if (deadline.hasExpired())
            return refusal(u"The program that has the store open takes no commands: process %1. "
                           "End it, or wait until it is done."_s.arg(store.error().detail));
        if (!isTold)
            terminal::say(stderr, u"Busy, waiting for 1 other command to end.\n"_s);
        pauseBriefly();
    }
}

int tell(const QJsonObject &answer, const CommandKind &kind, bool asJson)
{
    const bool isOk = answer.value(u"ok"_s).toBool();
    if (asJson)
        terminal::say(stdout,
                      QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))
                          + u'\n');
    else if (isOk)
        terminal::say(stdout, kind.success(answer) + u'\n');
    if (!isOk)
        terminal::say(stderr, answer.value(u"message"_s).toString() + u'\n');
    return isOk ? 0 : 1;
}

} // namespace

bool commandprogram::isCommand(const QStringList &arguments)
{
    return kindOf(arguments) != nullptr;
}

int commandprogram::run(const QStringList &arguments)
{
    const CommandKind &kind = *kindOf(arguments);
    QCommandLineParser parser;
    parser.setApplicationDescription(kind.description);
    storeoptions::addTo(parser);
    kind.addOptions(parser);
    parser.addOption({u"json"_s, u"Answer with one line of JSON."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this text."_s});
    QStringList options = arguments;
    options.removeAt(1);
    const bool isRead = parser.parse(options);
    if (!isRead || !parser.positionalArguments().isEmpty()) {
        const QString problem = isRead
            ? u"“%1” is not an option."_s.arg(parser.positionalArguments().constFirst())
            : parser.errorText();
        terminal::say(stderr, u"%1 %2 --help lists the options.\n"_s.arg(problem, kind.name));
        return 2;
    }
    if (parser.isSet(u"help"_s)) {
        terminal::say(stdout, parser.helpText());
        return 0;
    }
    const auto location = storeoptions::read(parser);
    const auto request = kind.request(parser);
    for (const Error *error :
         {location ? nullptr : &location.error(), request ? nullptr : &request.error()}) {
        if (error) {
            terminal::say(stderr, error->detail + u'\n');
            return 2;
        }
    }
    return tell(runWhereTheStoreIs(*location, *request, kind), kind, parser.isSet(u"json"_s));
}

} // namespace vestibule
