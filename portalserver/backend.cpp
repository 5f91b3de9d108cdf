#include "portalserver/backend.h"

#include "core/cases/attachmentservice.h"
#include "core/cases/pictureworker.h"
#include "core/engine/demosite.h"
#include "core/engine/engine.h"
#include "core/engine/services.h"
#include "core/labels/codes/addresswatch.h"
#include "core/labels/codes/labellists.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/casesessions.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "portalserver/tlsfiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool changesPortal(const Event &event)
{
    return event.type.startsWith(u"deployment."_s)
        || (event.subjectKind == u"setting"_s
            && (event.subjectId == settingkeys::portalAddress.name
                || event.subjectId == settingkeys::portalPort.name
                || event.subjectId == settingkeys::publicBaseAddress.name
                || event.subjectId == settingkeys::tlsCertificateFile.name
                || event.subjectId == settingkeys::tlsKeyFile.name));
}

} // namespace

Backend::Backend(std::unique_ptr<Store> store, Secret dataKey, CommandLine line,
                 LanWatch::Source addresses)
    : m_store(std::move(store)),
      m_vault(std::move(dataKey)),
      m_line(std::move(line)),
      m_portal(*m_store, m_hub, m_vault, m_clock),
      m_engine(
          std::make_unique<Engine>(*m_store, m_hub, m_vault, m_clock, m_portal.state().engine)),
      m_desk(*m_store, m_hub, m_vault, m_clock),
      m_backups(*m_store, m_clock),
      m_lan(std::move(addresses)),
      m_isDemoDue(m_line.demo)
{
    m_hub.addListener([this](const std::vector<Event> &events) {
        if (std::any_of(events.begin(), events.end(), changesPortal))
            QMetaObject::invokeMethod(this, &Backend::followPortalSettings, Qt::QueuedConnection);
    });
    m_upkeep.setInterval(1s);
    connect(&m_upkeep, &QTimer::timeout, this, &Backend::writeWhatWaits);
    connect(&m_lan, &LanWatch::changed, this, &Backend::followAddresses);
    m_portal.followAddresses(m_lan.addresses());
}

Backend::~Backend()
{
    m_portal.stop();
    writeWhatWaits();
}

Result<> Backend::start()
{
    if (const auto opened = m_desk.start(); !opened)
        return opened;
    const QString helper = PictureProcess::findHelper(QCoreApplication::applicationDirPath());
    const auto makePictureWork = [&helper](Services &services) {
        return std::make_unique<PictureWorker>(services.attachments, helper);
    };
    if (const auto started = m_engine->start(makePictureWork); !started)
        return started;
    m_backups.writeDaily();
    m_upkeep.start();
    m_lan.start();
    return {};
}

void Backend::followAddresses()
{
    m_portal.followAddresses(m_lan.addresses());
    Q_EMIT addressesChanged();
    followPortalSettings();
}

void Backend::followPortalSettings()
{
    m_desk.ask(
        this,
        [](Services &services) {
            const auto settings = services.settings.read();
            if (!settings)
                return Result<Wish>(tl::unexpected(settings.error()));
            Wish wish;
            wish.address = settings->value(settingkeys::portalAddress);
            wish.port = settings->value(settingkeys::portalPort);
            wish.baseAddress = settings->value(settingkeys::publicBaseAddress);
            wish.otherNames
                = AddressWatch(services.database).printedNames().value_or(QStringList());
            wish.tlsCertificate = settings->value(settingkeys::tlsCertificateFile);
            wish.tlsKey = settings->value(settingkeys::tlsKeyFile);
            const auto deployments = services.deployments.list();
            if (!deployments)
                return Result<Wish>(tl::unexpected(deployments.error()));
            wish.isWanted = std::any_of(
                deployments->begin(), deployments->end(),
                [](const auto &summary) { return summary.deployment.portalEnabled; });
            if (!wish.isWanted) {
                // Who scans a label of a portal that is off must read that, and whom to call.
                const auto labels = services.labelLists.count({});
                if (!labels)
                    return Result<Wish>(tl::unexpected(labels.error()));
                wish.isWanted = *labels > 0;
            }
            return Result<Wish>(wish);
        },
        [this](const Result<Wish> &wish) {
            // A store that doesn't answer now is no reason to stop serving.
            if (wish)
                settlePortal(*wish);
            else
                Q_EMIT portalFailed(wish.error());
        });
}

void Backend::setPortalPaused(bool isPaused)
{
    m_isPaused = isPaused;
    followPortalSettings();
}

void Backend::settlePortal(const Wish &wish)
{
    if (m_isPaused || (!wish.isWanted && !m_line.portalListen && !m_line.demo)) {
        if (m_portal.isRunning())
            m_portal.stop();
        Q_EMIT portalSettled();
        return;
    }
    const auto setup = setupFor(wish);
    if (!setup) {
        Q_EMIT portalFailed(setup.error());
        return;
    }
    if (!m_portal.isServing(*setup)) {
        if (const auto started = m_portal.start(*setup); !started) {
            Q_EMIT portalFailed(started.error());
            return;
        }
        m_desk.post([baseAddress = m_portal.baseAddress()](Services &services) {
            // A demo whose labels keep an old address is still one to look at.
            (void)followDemoAddress(services, baseAddress);
        });
    }
    if (std::exchange(m_isDemoDue, false))
        fillWithDemo();
    else
        Q_EMIT portalSettled();
}

void Backend::fillWithDemo()
{
    // Now, not earlier: the labels carry the address at which the portal answers.
    m_desk.ask(
        this,
        [this, baseAddress = m_portal.baseAddress()](Services &services) {
            return makeDemoSite(services.database, m_hub, m_vault, m_clock, baseAddress);
        },
        [this](const Result<> &made) {
            // A store that is in use already is simply served.
            if (!made && made.error().code != ErrorCode::Conflict)
                Q_EMIT portalFailed(made.error());
            else
                Q_EMIT portalSettled();
        });
}

QHostAddress Backend::addressFor(const Wish &wish) const
{
    const QString chosen = m_line.portalListen.value_or(wish.address);
    if (!chosen.isEmpty())
        return QHostAddress(chosen);
    // A cable that is out for a moment is no reason to move away and back.
    const ComputerAddresses &addresses = m_lan.addresses();
    if (addresses.lan.isEmpty() && m_portal.isRunning())
        return m_portal.setup().address;
    return defaultPortalAddress(addresses);
}

Result<PortalServer::Setup> Backend::setupFor(const Wish &wish) const
{
    PortalServer::Setup setup;
    setup.address = addressFor(wish);
    setup.port = m_line.portalPort.value_or(static_cast<quint16>(wish.port));
    setup.baseAddress = wish.baseAddress;
    setup.otherNames = wish.otherNames;
    const bool isOnLine = !m_line.tlsCertificate.isEmpty();
    const QString certificate = isOnLine ? m_line.tlsCertificate : wish.tlsCertificate;
    if (!certificate.isEmpty()) {
        const auto tls = readTlsFiles(certificate, isOnLine ? m_line.tlsKey : wish.tlsKey);
        if (!tls)
            return tl::unexpected(tls.error());
        setup.tls = *tls;
    }
    return setup;
}

void Backend::writeWhatWaits()
{
    auto scans = m_portal.state().scans.take();
    auto used = m_portal.state().sessions.takeUsed();
    if (scans.empty() && used.empty())
        return;
    m_desk.post([scans = std::move(scans), used = std::move(used)](Services &services) {
        // Counters only: what cannot be written now is not worth a message to anybody.
        if (!scans.empty())
            (void)services.labels.countScans(scans);
        (void)services.sessions.touch(used);
    });
}

} // namespace vestibule
