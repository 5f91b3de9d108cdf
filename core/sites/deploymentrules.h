#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sites/deployment.h"

namespace vestibule {

/// What a deployment's values must look like, whatever the store holds.
namespace deploymentrules {

/// Errors: Invalid; field name, key, time_zone, notification_email, phone, out_of_hours_phone,
/// email, emergency_number or wifi_name.
[[nodiscard]] Result<> check(const Deployment &deployment);
/// A network needs 1 to 32 bytes of name (IEEE 802.11, SSID); WPA takes 8 to 63 characters or 64
/// hex digits, an open network none. Errors: Invalid; field wifi_name or wifi_password.
[[nodiscard]] Result<> checkWifi(const QString &name, const Secret &password);
/// `deployment` without spaces around what people typed.
[[nodiscard]] Deployment trimmed(Deployment deployment);
/// Names of the values in which two versions differ, as in the domain.
[[nodiscard]] QStringList changedFields(const Deployment &before, const Deployment &after);

} // namespace deploymentrules

} // namespace vestibule
