#pragma once

#include "core/base/result.h"
#include "core/sites/exchange/deviceimport.h"
#include "core/sites/exchange/deviceimportservice.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of tables device_import and device_import_row, and what an import looks up.
class DeviceImportRepository
{
public:
    explicit DeviceImportRepository(Database &database) : m_database(database) { }

    /// Names and serial numbers of all devices that aren't archived.
    [[nodiscard]] Result<std::vector<KnownDevice>> devicesOf(const DeploymentId &deployment);
    /// Errors: NotFound.
    [[nodiscard]] Result<DeviceImport> find(const DeviceImportId &id);
    /// Newest first.
    [[nodiscard]] Result<std::vector<DeviceImport>> ofDeployment(const DeploymentId &deployment);
    /// Devices of the import that aren't archived yet.
    [[nodiscard]] Result<std::vector<DeviceId>> standingDevicesOf(const DeviceImportId &id,
                                                                  int limit);
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const DeviceImport &import,
                                         const Actor &actor);
    [[nodiscard]] static Result<> addDevice(WriteTransaction &transaction, const DeviceImportId &id,
                                            const DeviceId &device);
    /// Errors: Conflict when it was undone before.
    [[nodiscard]] static Result<> setUndone(WriteTransaction &transaction, const DeviceImportId &id,
                                            const QDateTime &at);

private:
    Database &m_database;
};

} // namespace vestibule
