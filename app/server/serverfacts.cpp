#include "app/server/serverfacts.h"

#include "core/engine/services.h"
#include "core/labels/studio/labelstudio.h"
#include "core/security/operators.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace vestibule {

namespace {

Result<> readSites(Services &services, ServerFacts &facts)
{
    const auto sites = services.deployments.list();
    if (!sites)
        return tl::unexpected(sites.error());
    for (const DeploymentSummary &summary : *sites) {
        const Deployment &site = summary.deployment;
        facts.siteNames.insert(site.id.toString(), site.name);
        facts.isWanted = facts.isWanted || site.portalEnabled;
        const auto isGuarded = services.pins.isGuarded(site.id);
        if (!isGuarded)
            return tl::unexpected(isGuarded.error());
        if (*isGuarded)
            facts.guarded.push_back(site.id);
    }
    return {};
}

Result<> readVisitors(Services &services, ServerFacts &facts)
{
    auto sessions = services.sessions.list();
    if (!sessions)
        return tl::unexpected(sessions.error());
    facts.sessions = std::move(*sessions);
    auto technicians = services.technicians.list();
    if (!technicians)
        return tl::unexpected(technicians.error());
    facts.technicians = std::move(*technicians);
    const auto operators = services.operators.list();
    if (!operators)
        return tl::unexpected(operators.error());
    for (const Operator &one : *operators)
        facts.operatorNames.insert(one.id.toString(), one.name);
    auto phones = services.pins.lockedPhones();
    if (!phones)
        return tl::unexpected(phones.error());
    facts.phones = std::move(*phones);
    return {};
}

} // namespace

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
    if (const auto read = readSites(services, facts); !read)
        return tl::unexpected(read.error());
    if (const auto read = readVisitors(services, facts); !read)
        return tl::unexpected(read.error());
    auto addresses = AddressWatch(services.database)
                         .look(services.studio.baseAddress(baseAddress).value_or(QString()));
    if (!addresses)
        return tl::unexpected(addresses.error());
    facts.addresses = std::move(*addresses);
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
