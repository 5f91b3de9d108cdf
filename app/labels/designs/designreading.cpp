#include "app/labels/designs/designreading.h"

#include "app/printing/labelwords.h"
#include "core/engine/services.h"
#include "core/labels/design/designservice.h"
#include "core/labels/stock/stockservice.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"

#include <algorithm>
#include <set>

namespace vestibule {

namespace {

constexpr int mostDevices = 20'000;
constexpr size_t mostShown = 12;

/// The first devices, and at their end the one with the longest name: where it fits, all do.
std::vector<LabelWish> shownOf(const std::vector<DeviceSummary> &devices)
{
    std::vector<LabelWish> wishes;
    for (size_t i = 0; i < std::min(devices.size(), mostShown); ++i)
        wishes.push_back({devices[i].device.id, {}});
    if (devices.size() <= mostShown)
        return wishes;
    const auto longest = std::max_element(
        devices.begin(), devices.end(), [](const auto &one, const auto &other) {
            return one.device.name.size() < other.device.name.size();
        });
    if (size_t(longest - devices.begin()) >= mostShown)
        wishes.push_back({longest->device.id, {}});
    return wishes;
}

Result<std::vector<ModelDefault>> modelsOf(DesignService &designs,
                                           const std::vector<DeviceSummary> &devices)
{
    std::set<QString> names;
    for (const DeviceSummary &device : devices) {
        if (!device.device.model.trimmed().isEmpty())
            names.insert(device.device.model);
    }
    const auto chosen = designs.byModel();
    if (!chosen)
        return tl::unexpected(chosen.error());
    std::vector<ModelDefault> models;
    for (const QString &name : names)
        models.push_back({name, chosen->ofModel(name).id});
    return models;
}

} // namespace

QStringList DesignReading::modelsOf(const QString &id) const
{
    QStringList names;
    if (id == standardDesign().id)
        return names;
    for (const ModelDefault &known : models) {
        if (known.design == id)
            names.append(known.model);
    }
    return names;
}

Result<DesignReading> readDesigns(Services &services, const QString &portalAddress)
{
    DesignReading reading;
    DeviceQuery query;
    query.limit = mostDevices;
    const auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    auto designs = services.designs.all();
    if (!designs)
        return tl::unexpected(designs.error());
    reading.designs = std::move(*designs);
    auto stocks = services.stocks.all();
    if (!stocks)
        return tl::unexpected(stocks.error());
    reading.stocks = std::move(*stocks);
    auto models = modelsOf(services.designs, *devices);
    if (!models)
        return tl::unexpected(models.error());
    reading.models = std::move(*models);
    auto contents = services.studio.preview(shownOf(*devices), labelWords(), portalAddress);
    if (!contents)
        return tl::unexpected(contents.error());
    reading.contents = std::move(*contents);
    return reading;
}

} // namespace vestibule
