#pragma once

#include "core/events/event.h"
#include "core/security/vault.h"

namespace vestibule {

/// An event about the deployment itself.
Event deploymentEvent(const QString &type, const DeploymentId &id, const QStringList &fields = {});
/// "deployment.portal_enabled" or "deployment.portal_disabled".
QString portalSwitchedType(bool enabled);
/// Where a deployment's PIN is sealed.
SealedPlace deploymentPinPlace(const DeploymentId &id);

} // namespace vestibule
