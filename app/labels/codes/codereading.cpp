#include "app/labels/codes/codereading.h"

#include "core/engine/services.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/studio/labelstudio.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/store/database.h"

namespace vestibule {

namespace {

constexpr int shownDays = 14;
constexpr int mostDays = 30;
constexpr int mostTargets = 3;

} // namespace

Result<CodeReading> readCodes(Services &services, LabelListQuery query)
{
    CodeReading reading;
    const auto address = services.studio.knownAddress(query.baseAddress);
    if (!address)
        return tl::unexpected(address.error());
    query.baseAddress = *address;
    reading.baseAddress = query.baseAddress;
    auto addresses = AddressWatch(services.database).look(query.baseAddress);
    if (!addresses)
        return tl::unexpected(addresses.error());
    reading.addresses = std::move(*addresses);
    const auto settings = services.settings.read();
    reading.hasOwnName = settings && !settings->value(settingkeys::publicBaseAddress).isEmpty();
    LabelListQuery ofSite;
    ofSite.deployment = query.deployment;
    ofSite.baseAddress = query.baseAddress;
    const auto counts = services.labelLists.counts(ofSite);
    if (!counts)
        return tl::unexpected(counts.error());
    reading.counts = *counts;
    auto rows = services.labelLists.page(query);
    if (!rows)
        return tl::unexpected(rows.error());
    reading.rows = std::move(*rows);
    const auto fitting = services.labelLists.count(query);
    if (!fitting)
        return tl::unexpected(fitting.error());
    reading.fitting = *fitting;
    const auto sites = services.deployments.list();
    if (!sites)
        return tl::unexpected(sites.error());
    for (const DeploymentSummary &site : *sites)
        reading.sites.emplace_back(site.deployment.id, site.deployment.name);
    auto batches = services.labelBatches.list(query.deployment);
    if (!batches)
        return tl::unexpected(batches.error());
    reading.batches = std::move(*batches);
    return reading;
}

Result<ScanReading> readScans(Services &services, const ScanScope &scope)
{
    ScanReading reading;
    auto days = services.scans.perDay(scope, shownDays, QTimeZone::systemTimeZone());
    if (!days)
        return tl::unexpected(days.error());
    reading.days = std::move(*days);
    if (scope.target != LabelWish() || !scope.label.isNull())
        return reading;
    auto most = services.scans.mostScanned(scope.deployment, mostDays, mostTargets);
    if (!most)
        return tl::unexpected(most.error());
    reading.most = std::move(*most);
    return reading;
}

} // namespace vestibule
