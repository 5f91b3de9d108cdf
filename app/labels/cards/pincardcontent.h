#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/cards/pincard.h"
#include "core/sites/deployment.h"

namespace vestibule {

struct Services;

/// What the Wi-Fi part of a card shall be.
struct PinCardWifi {
    bool isWanted = false;
    QString name;
    QString newPassword; ///< empty: the stored one
};

/// The content of a deployment's PIN card, on the desk thread, in the console's language; stores the Wi-Fi when it was
/// changed, and notes in the audit log that the PIN was looked at.
[[nodiscard]] Result<PinCardContent> pinCardContent(Services &services, const DeploymentId &id,
                                                    const PinCardWifi &wifi, const Actor &actor);
/// The same to look at, with dots in place of PIN and password; stores and notes nothing.
[[nodiscard]] Result<PinCardContent> shownPinCard(Services &services, const DeploymentId &id,
                                                  const PinCardWifi &wifi);

} // namespace vestibule
