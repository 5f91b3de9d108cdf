#pragma once

#include "core/base/result.h"
#include "core/sites/device.h"

#include <QHash>

#include <vector>

namespace vestibule {

class Database;

/// Devices and their figures for lists: a fixed number of queries, however many rows.
class DeviceList
{
public:
    explicit DeviceList(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<DeviceSummary>> list(const DeviceQuery &query);
    /// Of all pages; limit and offset don't matter.
    [[nodiscard]] Result<int> count(const DeviceQuery &query);

private:
    using Positions = QHash<QString, std::size_t>; ///< where a device's id stands in the list
    Result<> addTags(const DeviceQuery &query, std::vector<DeviceSummary> &devices,
                     const Positions &positions);
    Result<> addSpaces(const DeviceQuery &query, std::vector<DeviceSummary> &devices,
                       const Positions &positions);
    Result<> addPaths(const DeviceQuery &query, std::vector<DeviceSummary> &devices);

    Database &m_database;
};

} // namespace vestibule
