#include "app/server/serverfacts.h"

#include "core/engine/services.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace vestibule {

QString ServerFacts::siteName(const DeploymentId &id) const
{
    return siteNames.value(id.toString());
}

Result<ServerFacts> readServerFacts(Services &services, const QString &baseAddress)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    ServerFacts facts;
    facts.address = settings->value(settingkeys::portalAddress);
    facts.port = settings->value(settingkeys::portalPort);
    facts.tlsCertificate = settings->value(settingkeys::tlsCertificateFile);
    facts.tlsKey = settings->value(settingkeys::tlsKeyFile);
    const auto sites = services.deployments.list();
    for (const auto &summary : sites.value_or(std::vector<DeploymentSummary>())) {
        const Deployment &site = summary.deployment;
        facts.siteNames.insert(site.id.toString(), site.name);
        facts.isWanted = facts.isWanted || site.portalEnabled;
        if (services.pins.isGuarded(site.id).value_or(false))
            facts.guarded.push_back(site.id);
    }
    facts.sessions = services.sessions.list().value_or(std::vector<CaseSession>());
    facts.phones = services.pins.lockedPhones().value_or(std::vector<LockedPhone>());
    if (!baseAddress.isEmpty())
        facts.labelsToOldAddress = services.labels.countOldAddress(baseAddress).value_or(0);
    const StoreLocation &location = services.database.store().location();
    facts.storeBytes = QFileInfo(location.databaseFile()).size();
    const QStorageInfo disk(location.dataDirectory);
    facts.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
    const auto copies = backup::list(location);
    if (!copies.empty())
        facts.lastBackupAt = copies.front().writtenAt;
    return facts;
}

} // namespace vestibule
