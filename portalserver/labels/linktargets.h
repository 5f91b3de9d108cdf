#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelwish.h"
#include "portalserver/text/technicianviews.h"

namespace vestibule {

struct Services;

/// Fills in the devices and spaces of `site` that fit `view.words`, or those in `space` (null: the whole site), and the
/// spaces to look into.
[[nodiscard]] Result<> fillTargets(Services &services, const DeploymentId &site,
                                   const SpaceId &space, LinkLabelView &view);
/// Whether `wish` is a device or space of `site` of today.
[[nodiscard]] Result<bool> belongsTo(Services &services, const LabelWish &wish,
                                     const DeploymentId &site);

} // namespace vestibule
