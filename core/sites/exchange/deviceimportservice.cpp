#include "core/sites/exchange/deviceimportservice.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/sites/changetime.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/devicerepository.h"
#include "core/sites/devicerules.h"
#include "core/sites/deviceservice.h"
#include "core/sites/exchange/deviceimportrepository.h"
#include "core/sites/spacepaths.h"
#include "core/sites/spaceservice.h"
#include "core/store/writetransaction.h"

#include <QFileInfo>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Bulk work leaves the write lock to others in between.
constexpr size_t devicesPerTransaction = 250;
constexpr int exportedAtOnce = 500;

} // namespace

DeviceImportService::DeviceImportService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<ImportPlan> DeviceImportService::plan(const DeploymentId &deployment, const CsvTable &table,
                                             const ColumnMapping &mapping)
{
    const auto exists = DeploymentRepository(m_database).isLive(deployment);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, u"deployment"_s);
    const auto devices = DeviceImportRepository(m_database).devicesOf(deployment);
    if (!devices)
        return tl::unexpected(devices.error());
    const auto tree = SpaceService(m_database, m_changes, m_clock).tree(deployment);
    if (!tree)
        return tl::unexpected(tree.error());
    auto paths = SpacePaths::load(m_database, deployment);
    if (!paths)
        return tl::unexpected(paths.error());
    std::vector<KnownSpace> spaces;
    for (const Space &space : *tree)
        spaces.push_back({space.id, space.name, paths->path(space.id)});
    return planImport(table, mapping, deployment, *devices, spaces);
}

Result<DeviceImport> DeviceImportService::run(const DeploymentId &deployment,
                                              const QString &fileName, const CsvTable &table,
                                              const ColumnMapping &mapping, const Actor &actor,
                                              const std::function<bool(int)> &goOn)
{
    const auto planned = plan(deployment, table, mapping);
    if (!planned)
        return tl::unexpected(planned.error());
    std::vector<Device> devices;
    for (const PlannedDevice &row : planned->rows) {
        if (row.outcome == PlannedDevice::Outcome::New)
            devices.push_back(row.device);
    }
    if (devices.empty())
        return failure(ErrorCode::Conflict, u"nothing is new"_s, u"file"_s);
    DeviceImport import;
    import.id = DeviceImportId::make();
    import.deployment = deployment;
    import.at = m_clock.now();
    import.fileName = QFileInfo(fileName).fileName();
    for (size_t from = 0; from < devices.size(); from += devicesPerTransaction) {
        const size_t to = std::min(from + devicesPerTransaction, devices.size());
        if (const auto made = makeSome(import, devices, from, to, actor); !made)
            return tl::unexpected(made.error());
        import.devices = static_cast<int>(to);
        if (goOn && !goOn(import.devices))
            break;
    }
    return import;
}

Result<> DeviceImportService::makeSome(const DeviceImport &import,
                                       const std::vector<Device> &devices, size_t from, size_t to,
                                       const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (from == 0) {
        const auto begun = DeviceImportRepository::insert(*transaction, import, actor);
        if (!begun)
            return begun;
    }
    for (size_t at = from; at < to; ++at) {
        Device device = devices[at];
        device.id = DeviceId::make();
        device.createdAt = device.updatedAt = m_clock.now();
        if (const auto put = DeviceRepository::insert(*transaction, device); !put)
            return put;
        const auto listed = DeviceImportRepository::addDevice(*transaction, import.id, device.id);
        if (!listed)
            return listed;
        const auto noted = m_changes.note(*transaction, actor,
                                          deviceEvent(u"device.created"_s, device));
        if (!noted)
            return noted;
    }
    return transaction->commit();
}

Result<int> DeviceImportService::undo(const DeviceImportId &id, const Actor &actor)
{
    const auto import = DeviceImportRepository(m_database).find(id);
    if (!import)
        return tl::unexpected(import.error());
    if (import->undoneAt.isValid())
        return failure(ErrorCode::Conflict, u"undone before"_s);
    int archived = 0;
    while (true) {
        const auto some = archiveSome(id, actor);
        if (!some)
            return some;
        if (*some == 0)
            return archived;
        archived += *some;
    }
}

Result<int> DeviceImportService::archiveSome(const DeviceImportId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    DeviceRepository devices(m_database);
    const auto standing = DeviceImportRepository(m_database)
                              .standingDevicesOf(id, static_cast<int>(devicesPerTransaction));
    if (!standing)
        return tl::unexpected(standing.error());
    for (const DeviceId &one : *standing) {
        auto device = devices.find(one);
        if (!device)
            return tl::unexpected(device.error());
        const QDateTime before = device->updatedAt;
        device->archived = true;
        device->updatedAt = laterThan(before, m_clock.now());
        const auto written = DeviceRepository::update(*transaction, *device, before);
        if (!written)
            return tl::unexpected(written.error());
        const auto noted = m_changes.note(
            *transaction, actor, deviceEvent(u"device.archived"_s, *device, {u"archived"_s}));
        if (!noted)
            return tl::unexpected(noted.error());
    }
    if (standing->empty()) {
        const auto set = DeviceImportRepository::setUndone(*transaction, id, m_clock.now());
        if (!set)
            return tl::unexpected(set.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return static_cast<int>(standing->size());
}

Result<std::vector<DeviceImport>> DeviceImportService::imports(const DeploymentId &deployment)
{
    return DeviceImportRepository(m_database).ofDeployment(deployment);
}

Result<QByteArray> DeviceImportService::exportCsv(const DeploymentId &deployment)
{
    QStringList header;
    for (const DeviceField field : allDeviceFields)
        header.append(deviceFieldName(field));
    QByteArray csv = "\xef\xbb\xbf" + csvLine(header);
    DeviceService devices(m_database, m_changes, m_clock);
    DeviceQuery query;
    query.deployment = deployment;
    query.limit = exportedAtOnce;
    while (true) {
        const auto page = devices.list(query);
        if (!page)
            return tl::unexpected(page.error());
        for (const DeviceSummary &row : *page) {
            const Device &device = row.device;
            csv += csvLine({device.name, device.model, device.manufacturer, device.serial,
                            device.place, row.spacePath, device.tags.join(u", "_s)});
        }
        if (page->size() < static_cast<size_t>(exportedAtOnce))
            return csv;
        query.offset += exportedAtOnce;
    }
}

} // namespace vestibule
