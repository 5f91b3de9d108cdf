#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace vestibule {

struct Services;

/// What --print-connection-info writes: portal_url, api_url, api_key, deployments with their labels, pid. PINs only of a
/// demo store. `portalUrl` is empty when the portal is off, which gives null.
[[nodiscard]] Result<QJsonObject> connectionInfo(Services &services, const QString &portalUrl);

} // namespace vestibule
