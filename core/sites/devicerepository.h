#pragma once

#include "core/base/result.h"
#include "core/sites/device.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table device with their spaces and tags.
class DeviceRepository
{
public:
    explicit DeviceRepository(Database &database) : m_database(database) { }

    /// Archived ones too. Errors: NotFound.
    [[nodiscard]] Result<Device> find(const DeviceId &id);
    /// The deployment of a space; null when there is no such space.
    [[nodiscard]] Result<DeploymentId> deploymentOfSpace(const SpaceId &id);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const Device &device);
    /// Errors: Conflict when the row isn't of `before`.
    [[nodiscard]] static Result<> update(WriteTransaction &transaction, const Device &device,
                                         const QDateTime &before);

private:
    Database &m_database;
};

} // namespace vestibule
