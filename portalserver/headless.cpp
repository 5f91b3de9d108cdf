#include "portalserver/headless.h"

#include "core/engine/services.h"
#include "core/security/vaultunlocker.h"
#include "core/store/store.h"
#include "portalserver/backend.h"
#include "portalserver/commands/commanddoor.h"
#include "portalserver/connectioninfo.h"
#include "portalserver/startupmessages.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace vestibule {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(serverLog, "vestibule.server")

Headless::Headless(CommandLine line, QObject *parent) : QObject(parent), m_line(std::move(line)) { }

Headless::~Headless() = default;

void Headless::start()
{
    auto store = Store::open(m_line.store);
    if (!store) {
        Q_EMIT failed(storeSentence(store.error(), m_line.store.dataDirectory));
        return;
    }
    const auto key = VaultUnlocker::unlockStore(**store, SystemClock());
    if (!key) {
        Q_EMIT failed(storeSentence(key.error(), m_line.store.dataDirectory));
        return;
    }
    m_backend = std::make_unique<Backend>(std::move(*store), key->dataKey, m_line);
    connect(m_backend.get(), &Backend::portalSettled, this, &Headless::onPortalSettled);
    connect(m_backend.get(), &Backend::portalFailed, this, [this](const Error &error) {
        // A store that doesn't answer for a moment is no reason to end what still serves.
        if (m_backend->portal().isRunning())
            qCWarning(serverLog).noquote() << portalSentence(error);
        else
            Q_EMIT failed(portalSentence(error));
    });
    if (const auto started = m_backend->start(); !started) {
        Q_EMIT failed(storeSentence(started.error(), m_line.store.dataDirectory));
        return;
    }
    m_backend->followPortalSettings();
    m_commands = std::make_unique<CommandDoor>(*m_backend);
    if (const auto opened = m_commands->open(); !opened)
        qCWarning(serverLog).noquote()
            << "Commands can't reach this program:" << opened.error().detail;
}

void Headless::onPortalSettled()
{
    const QString address = m_backend->portal().baseAddress();
    if (std::exchange(m_saidAddress, address) != address || address.isEmpty()) {
        if (address.isEmpty())
            qCInfo(serverLog) << "No deployment has its portal switched on; it is off.";
        else
            qCInfo(serverLog).noquote() << "The portal serves on" << address;
    }
    if (std::exchange(m_isInfoDue, false))
        tellHowToConnect();
}

void Headless::tellHowToConnect()
{
    const QString baseAddress = m_backend->portal().baseAddress();
    m_backend->desk().ask(
        this, [baseAddress](Services &services) { return connectionInfo(services, baseAddress); },
        [this](const Result<QJsonObject> &info) {
            if (!info) {
                Q_EMIT failed(storeSentence(info.error(), m_line.store.dataDirectory));
                return;
            }
            if (m_line.printConnectionInfo)
                Q_EMIT connectionInfoReady(QJsonDocument(*info).toJson(QJsonDocument::Compact));
            else if (const QString invitation = demoInvitation(*info); !invitation.isEmpty())
                Q_EMIT invitationReady(invitation);
        });
}

} // namespace vestibule
