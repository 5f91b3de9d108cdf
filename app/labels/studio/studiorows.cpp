#include "app/labels/studio/studiorows.h"

#include "core/engine/services.h"

#include <algorithm>

namespace vestibule {

namespace {

constexpr int mostDevices = 20'000;

void needyFirst(std::vector<StudioRow> &rows)
{
    std::stable_partition(rows.begin(), rows.end(),
                          [](const StudioRow &row) { return row.needsLabel(); });
}

} // namespace

Result<StudioReading> readStudio(Services &services, const QString &portalAddress)
{
    StudioReading reading;
    reading.baseAddress = services.studio.baseAddress(portalAddress).value_or(QString());
    DeviceQuery query;
    query.currentBaseAddress = reading.baseAddress;
    query.limit = mostDevices;
    const auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    reading.devices.reserve(devices->size());
    for (const DeviceSummary &device : *devices) {
        const QString &place = device.device.place;
        reading.devices.push_back({{device.device.id, {}},
                                   device.device.id.toString(),
                                   device.device.name,
                                   place.isEmpty() ? device.spacePath : place,
                                   device.label});
    }
    const auto spaces = services.studio.spaces(reading.baseAddress);
    if (!spaces)
        return tl::unexpected(spaces.error());
    for (const LabelledSpace &space : *spaces) {
        const bool isTop = space.path == space.space.name;
        reading.spaces.push_back({{{}, space.space.id},
                                  space.space.id.toString(),
                                  space.space.name,
                                  isTop ? space.deploymentName : space.path,
                                  space.label});
    }
    needyFirst(reading.devices);
    needyFirst(reading.spaces);
    auto stocks = services.stocks.all();
    if (!stocks)
        return tl::unexpected(stocks.error());
    reading.stocks = std::move(*stocks);
    auto designs = services.designs.all();
    if (!designs)
        return tl::unexpected(designs.error());
    reading.designs = std::move(*designs);
    return reading;
}

} // namespace vestibule
