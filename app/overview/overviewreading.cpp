#include "app/overview/overviewreading.h"

#include "core/base/clock.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/codes/scanlog.h"
#include "core/security/pingate.h"
#include "core/security/vaultkeys.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/store.h"

namespace vestibule {

namespace {

constexpr int shownCases = 6;
constexpr int shownDevices = 6;
constexpr int weeks = 12;

/// Keeps the value, or the first error of all.
template<class T>
void take(Result<T> result, T &value, std::optional<Error> &problem)
{
    if (result)
        value = std::move(*result);
    else if (!problem)
        problem = result.error();
}

void readCasesOf(Services &services, OverviewReading &reading, std::optional<Error> &problem)
{
    take(services.cases.counts({}), reading.counts, problem);
    CaseQuery fresh;
    fresh.statuses = {CaseStatus::Open};
    fresh.limit = shownCases;
    take(services.cases.list(fresh), reading.newCases, problem);
    take(services.cases.statistics(weeks), reading.statistics, problem);
}

void readScans(Services &services, const QDateTime &now, OverviewReading &reading,
               std::optional<Error> &problem)
{
    const QDate today = now.toLocalTime().date();
    take(services.labels.scansSince(today.startOfDay()), reading.scansToday, problem);
    int fromThen = 0;
    int fromDayAfter = 0;
    take(services.labels.scansSince(today.addDays(-7).startOfDay()), fromThen, problem);
    take(services.labels.scansSince(today.addDays(-6).startOfDay()), fromDayAfter, problem);
    take(services.scans.unknownScans(), reading.unknownScans, problem);
    reading.scansSameDayLastWeek = fromThen - fromDayAfter;
}

void readDevices(Services &services, const QString &address, OverviewReading &reading,
                 std::optional<Error> &problem)
{
    DeviceQuery query;
    take(services.devices.count(query), reading.devices, problem);
    query.withoutLabel = true;
    take(services.devices.count(query), reading.withoutLabel, problem);
    query.limit = shownDevices;
    take(services.devices.list(query), reading.unlabelled, problem);
    take(AddressWatch(services.database).look(address), reading.addresses, problem);
}

void readSites(Services &services, OverviewReading &reading, std::optional<Error> &problem)
{
    take(services.deployments.list(), reading.sites, problem);
    take(services.pins.lockedPhones(), reading.lockedPhones, problem);
    for (const DeploymentSummary &site : reading.sites) {
        bool isGuarded = false;
        take(services.pins.isGuarded(site.deployment.id), isGuarded, problem);
        if (isGuarded)
            reading.guarded.push_back(site.deployment.id);
    }
}

} // namespace

Result<OverviewReading> readOverview(Services &services, const Clock &clock,
                                     const QString &portalAddress)
{
    OverviewReading reading;
    std::optional<Error> problem;
    const QDateTime now = clock.now();
    SettingValues settings;
    take(services.settings.read(), settings, problem);
    reading.publicBaseAddress = settings.value(settingkeys::publicBaseAddress);
    reading.workspaceName = settings.value(settingkeys::workspaceName);
    const QString address = reading.publicBaseAddress.isEmpty() ? portalAddress
                                                                : reading.publicBaseAddress;
    readCasesOf(services, reading, problem);
    readScans(services, now, reading, problem);
    readDevices(services, address, reading, problem);
    readSites(services, reading, problem);
    take(VaultKeys(services.database, clock).protections(), reading.protections, problem);
    const auto copies = backup::list(services.database.store().location());
    if (!copies.empty())
        reading.lastBackup = copies.front().writtenAt;
    if (problem)
        return tl::unexpected(*problem);
    return reading;
}

} // namespace vestibule
