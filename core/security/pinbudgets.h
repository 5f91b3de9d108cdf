#pragma once

#include "core/base/id.h"
#include "core/security/attemptlimiter.h"

namespace vestibule {

/// The budgets of PinGate and their figures.
namespace pinbudgets {

/// Wrong PINs of strangers that put a deployment under guard.
inline constexpr int guardedFrom = 100;
/// Failures that a right PIN gives back to its browser.
inline constexpr int forgiven = 3;

/// What a stranger at `client` is limited by; `labelCode` may be null.
[[nodiscard]] std::vector<AttemptBudget> ofStranger(const DeploymentId &deployment,
                                                    const QString &client,
                                                    const LabelCodeId &labelCode, bool isGuarded);
/// What one known or approved phone, named by `phone`, is limited by.
[[nodiscard]] AttemptBudget ofPhone(const DeploymentId &deployment, const QString &phone);
/// The name of a phone by its device cookie.
[[nodiscard]] QString phoneByCookie(const QString &deviceCookie);
/// The name of a phone that an operator approved.
[[nodiscard]] QString phoneByApproval(const QString &client);
/// The subject of the budget that a stranger at `client` has alone.
[[nodiscard]] QString clientSubject(const QString &client);

} // namespace pinbudgets

} // namespace vestibule
