#include "portalserver/labels/linktargets.h"

#include "core/engine/services.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 20;

Result<> addDevices(Services &services, const DeploymentId &site, const SpaceId &space,
                    LinkLabelView &view)
{
    DeviceQuery query;
    query.search = view.words;
    query.deployment = site;
    query.space = space;
    query.limit = mostOffers + 1;
    const auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    for (const DeviceSummary &summary : *devices) {
        const Device &device = summary.device;
        view.offers.append({device.name, device.place.isEmpty() ? summary.spacePath : device.place,
                            u"device"_s, device.id.toString()});
    }
    view.hasMore = view.offers.size() > mostOffers;
    view.offers.resize(qMin(view.offers.size(), qsizetype(mostOffers)));
    return {};
}

} // namespace

Result<> fillTargets(Services &services, const DeploymentId &site, const SpaceId &space,
                     LinkLabelView &view)
{
    if (const auto added = addDevices(services, site, space, view); !added)
        return added;
    const auto tree = services.spaces.tree(site);
    if (!tree)
        return tl::unexpected(tree.error());
    for (const Space &one : *tree) {
        const bool isFound = !view.words.isEmpty()
            && one.name.contains(view.words, Qt::CaseInsensitive);
        if (one.id == space || isFound) {
            const auto path = services.spaces.path(one.id);
            if (!path)
                return tl::unexpected(path.error());
            view.offers.append({one.name, *path, u"space"_s, one.id.toString()});
            if (one.id == space)
                view.inSpace = *path;
        }
        if (one.parent == space && view.words.isEmpty())
            view.spaces.append(
                {one.name, QString(view.pageUrl + u"?space="_s + one.id.toString())});
    }
    return {};
}

Result<bool> belongsTo(Services &services, const LabelWish &wish, const DeploymentId &site)
{
    const auto known = [&site](const auto &found) -> Result<bool> {
        if (found)
            return found->deployment == site;
        if (found.error().code == ErrorCode::NotFound)
            return false;
        return tl::unexpected(found.error());
    };
    if (!wish.device.isNull())
        return known(services.devices.find(wish.device));
    if (!wish.space.isNull())
        return known(services.spaces.find(wish.space));
    return false;
}

} // namespace vestibule
