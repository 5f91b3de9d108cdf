#include "app/wizard/progress.h"

#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/operators.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"

namespace vestibule {

Progress::Step Progress::firstOpenStep() const
{
    if (me.isNull())
        return You;
    if (site.id.isNull())
        return Site;
    if (!site.portalEnabled)
        return Address;
    if (device.id.isNull())
        return DeviceStep;
    return label.affixedAt.isValid() || isScanned ? Scan : Print;
}

Result<Progress> readProgress(Services &services, const QString &baseAddress)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto people = services.operators.list();
    if (!people)
        return tl::unexpected(people.error());
    Progress progress;
    if (!people->empty()) {
        progress.me = people->front().id;
        progress.myName = people->front().name;
    }
    progress.address = settings->value(settingkeys::portalAddress);
    progress.port = settings->value(settingkeys::portalPort);
    const auto sites = services.deployments.list();
    if (!sites || sites->empty())
        return progress;
    progress.site = sites->front().deployment;
    DeviceQuery query;
    query.deployment = progress.site.id;
    const auto devices = services.devices.list(query);
    if (!devices || devices->empty())
        return progress;
    progress.device = devices->front().device;
    if (baseAddress.isEmpty())
        return progress;
    const auto label = services.labels.forDevice(progress.device.id, baseAddress,
                                                 Actor::byOperator(progress.me));
    if (label) {
        progress.label = *label;
        progress.isScanned = label->scanCount > 0;
    }
    return progress;
}

} // namespace vestibule
