#include "portalserver/commands/commandjob.h"

#include "core/engine/services.h"
#include "core/engine/storecheck.h"
#include "core/labels/codes/addresswatch.h"
#include "core/labels/studio/labelstudio.h"
#include "core/settings/settings.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "portalserver/commands/labelscommand.h"
#include "portalserver/commands/labelsprinting.h"
#include "portalserver/commands/verifysentence.h"
#include "portalserver/lanaddress.h"

#include <QScopeGuard>

#include <optional>
#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// So many lines tell how far a job is.
constexpr int stepsOfJob = 10;
constexpr unsigned long interruptEvery = 50; // milliseconds

QJsonObject refusal(const QString &sentence)
{
    return {{u"ok"_s, false}, {u"message"_s, sentence}};
}

/// As Backend would serve with the stored settings.
Result<QString> addressOfPortal(Services &services)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const ComputerAddresses addresses = computerAddresses();
    const QString chosen = settings->value(settingkeys::portalAddress);
    const bool hasTls = !settings->value(settingkeys::tlsCertificateFile).isEmpty();
    return baseAddressFor(chosen.isEmpty() ? defaultPortalAddress(addresses) : QHostAddress(chosen),
                          static_cast<quint16>(settings->value(settingkeys::portalPort)), hasTls,
                          addresses);
}

} // namespace

CommandJob::CommandJob(const Rooms &rooms, QString portalAddress, QJsonObject request,
                       QObject *parent)
    : QObject(parent),
      m_rooms(rooms),
      m_portalAddress(std::move(portalAddress)),
      m_request(std::move(request))
{ }

CommandJob::~CommandJob()
{
    // Again and again, since an interrupt between two statements reaches neither.
    do
        cancel();
    while (m_thread && !m_thread->wait(interruptEvery));
}

void CommandJob::cancel()
{
    m_isCancelled = true;
    const std::lock_guard guard(m_lock);
    if (m_atWork != nullptr)
        m_atWork->interrupt();
}

void CommandJob::setAtWork(Database *database)
{
    const std::lock_guard guard(m_lock);
    m_atWork = database;
}

void CommandJob::start()
{
    m_thread.reset(QThread::create([this] { Q_EMIT finished(run()); }));
    m_thread->start();
}

QJsonObject CommandJob::run()
{
    const QString name = m_request.value(u"command"_s).toString();
    if (name == u"labels")
        return labels();
    if (name == u"verify")
        return verify();
    return refusal(u"The command “%1” is not known here."_s.arg(name));
}

void CommandJob::warnOfAddress(Services &services, const QString &portalAddress)
{
    const auto base = services.studio.baseAddress(portalAddress);
    if (!base)
        return; // it is told by what follows
    const auto doubt = AddressWatch(services.database).doubtOf(*base);
    if (doubt && *doubt)
        Q_EMIT told({{u"warning"_s, doubtSentence(*base, **doubt)}});
}

QJsonObject CommandJob::labels()
{
    Q_ASSERT(m_rooms.vault != nullptr);
    const auto command = LabelsCommand::fromJson(m_request);
    if (!command)
        return refusal(command.error().detail);
    const auto database = Database::open(m_rooms.store);
    if (!database)
        return refusal(labelsSentence(database.error(), *command));
    Services services(**database, m_rooms.hub, *m_rooms.vault, m_rooms.clock);
    const auto address = m_portalAddress.isEmpty() ? addressOfPortal(services)
                                                   : Result<QString>(m_portalAddress);
    if (!address)
        return refusal(labelsSentence(address.error(), *command));
    warnOfAddress(services, *address);
    int step = -1;
    const auto goOn = [this, &step](const PrintRun::Progress &progress) {
        const int now = (progress.checked + progress.out) * stepsOfJob / qMax(1, progress.total);
        if (std::exchange(step, now) != now) {
            Q_EMIT told({{u"checked"_s, progress.checked},
                         {u"out"_s, progress.out},
                         {u"total"_s, progress.total}});
        }
        return !m_isCancelled;
    };
    auto printed = printLabels(services, *command, *address, goOn);
    if (!printed)
        return refusal(labelsSentence(printed.error(), *command));
    printed->insert(u"ok"_s, true);
    return *printed;
}

QJsonObject CommandJob::verify()
{
    const auto database = Database::open(m_rooms.store);
    if (!database)
        return refusal(verifysentence::unreadable(database.error()));
    setAtWork(database->get());
    const auto atEnd = qScopeGuard([this] { setAtWork(nullptr); });
    std::optional<StoreCheck::Part> told;
    const auto begins = [this, &told](StoreCheck::Part part) {
        if (std::exchange(told, part) != part)
            Q_EMIT this->told({{u"part"_s, storeCheckPartName(part)}});
        return !m_isCancelled;
    };
    const auto report = StoreCheck(**database, m_rooms.clock).run(begins);
    // What was interrupted found nothing, whatever it says.
    if (m_isCancelled || (report && report->wasCancelled))
        return refusal(u"Stopped before everything was looked at."_s);
    if (!report)
        return refusal(verifysentence::unreadable(report.error()));
    QJsonObject answer{{u"ok"_s, !report->fault},
                       {u"audit_lines"_s, report->auditLines},
                       {u"pictures"_s, report->pictures}};
    if (report->fault) {
        answer.insert(u"part"_s, storeCheckPartName(report->fault->part));
        answer.insert(u"subject"_s, report->fault->subject);
        answer.insert(u"missing"_s, report->fault->isMissing);
        answer.insert(u"message"_s, verifysentence::fault(*report->fault));
    }
    return answer;
}

} // namespace vestibule
