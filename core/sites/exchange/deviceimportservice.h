#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/exchange/deviceimport.h"

#include <functional>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

using DeviceImportId = Id<struct DeviceImportTag>;

/// Devices that came from one table.
struct DeviceImport {
    DeviceImportId id;
    DeploymentId deployment;
    QDateTime at;
    QString fileName; ///< without its folder
    int devices = 0;
    QDateTime undoneAt; ///< invalid: stands
    friend bool operator==(const DeviceImport &, const DeviceImport &) = default;
};

/// Devices in bulk, from and to CSV.
class DeviceImportService
{
public:
    DeviceImportService(Database &database, ChangeLog &changes, const Clock &clock);

    /// What run() would do now. Errors: as planImport(), NotFound without such a deployment.
    [[nodiscard]] Result<ImportPlan> plan(const DeploymentId &deployment, const CsvTable &table,
                                          const ColumnMapping &mapping);
    /// Makes the new devices of a plan made now, 250 a transaction; known and broken rows are left
    /// out, so that a second run makes nothing twice. `goOn` is told how many are made and returns
    /// false to stop; what was made until then stays and can be undone. Errors: as plan();
    /// Conflict when nothing is new.
    [[nodiscard]] Result<DeviceImport> run(const DeploymentId &deployment, const QString &fileName,
                                           const CsvTable &table, const ColumnMapping &mapping,
                                           const Actor &actor,
                                           const std::function<bool(int)> &goOn = {});
    /// Archives what the import made; cases and labels stay with their devices. Gives how many.
    /// Errors: NotFound, Conflict when it was undone before.
    [[nodiscard]] Result<int> undo(const DeviceImportId &id, const Actor &actor);
    /// Newest first.
    [[nodiscard]] Result<std::vector<DeviceImport>> imports(const DeploymentId &deployment);
    /// All devices of a deployment (of all, for a null id) as a table that run() reads back, UTF-8
    /// with a mark.
    [[nodiscard]] Result<QByteArray> exportCsv(const DeploymentId &deployment);

private:
    Result<> makeSome(const DeviceImport &import, const std::vector<Device> &devices, size_t from,
                      size_t to, const Actor &actor);
    Result<int> archiveSome(const DeviceImportId &id, const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
