#pragma once

#include "core/security/portalbudgets.h"
#include "portalserver/http/response.h"
#include "portalserver/text/reportviews.h"

namespace vestibule {

class Visit;
struct PortalContext;
struct ReportForm;

/// What the portal's pages do about the budgets of their senders.
namespace sendingbudget {

/// As PortalBudgets::take().
[[nodiscard]] Result<QDateTime> take(PortalContext &context, const PortalBudgets::Budgets &budgets);
/// Undoes take(); who can't be given it back loses no more than a try.
void giveBack(PortalContext &context, const PortalBudgets::Budgets &budgets);
/// Charges the pictures that came with `form` to `sender`, a session's hash or a case's id. Takes
/// them from the form, and tells it in `errors`, when there is no budget or no room for them.
[[nodiscard]] Result<> takePictures(PortalContext &context, const Visit &visit,
                                    const QString &sender, ReportForm &form,
                                    QList<FieldError> &errors);
/// `tryAgainAt` as a time of day at `deployment`, rounded up to the minute.
[[nodiscard]] QString timeText(PortalContext &context, const Visit &visit,
                               const DeploymentId &deployment, const QDateTime &tryAgainAt);
/// That the form can be sent from `tryAgainAt` on.
[[nodiscard]] FieldError waitError(PortalContext &context, const Visit &visit,
                                   const DeploymentId &deployment, const QDateTime &tryAgainAt);
/// The status of a form that is shown with `errors`: 200 without.
[[nodiscard]] int statusFor(const QList<FieldError> &errors);
/// Tells programs, too, when to try again.
void addRetryAfter(PortalContext &context, Response &response, const QDateTime &tryAgainAt);

} // namespace sendingbudget

} // namespace vestibule
