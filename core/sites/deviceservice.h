#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/device.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// The things that carry labels.
class DeviceService
{
public:
    DeviceService(Database &database, ChangeLog &changes, const Clock &clock);

    /// `device.id` is ignored. Errors: Invalid with field name, model, manufacturer, serial, place
    /// (over 200 characters), tags, or spaces (one of another deployment); NotFound (deployment).
    [[nodiscard]] Result<Device> create(const Device &device, const Actor &actor);
    /// Errors: as create(); Invalid with field "deployment" when that differs (its labels and cases
    /// stay where they are); Conflict when `device.updatedAt` isn't the stored one.
    [[nodiscard]] Result<Device> update(const Device &device, const Actor &actor);
    [[nodiscard]] Result<> setArchived(const DeviceId &id, bool archived, const Actor &actor);
    /// Archived ones too. Errors: NotFound.
    [[nodiscard]] Result<Device> find(const DeviceId &id);
    /// By name, without archived ones.
    [[nodiscard]] Result<std::vector<DeviceSummary>> list(const DeviceQuery &query);
    [[nodiscard]] Result<int> count(const DeviceQuery &query);

private:
    Result<> checkPlaces(const Device &device);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
