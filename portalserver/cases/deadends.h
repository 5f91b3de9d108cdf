#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "portalserver/http/response.h"

#include <QDateTime>

namespace vestibule {

class Visit;
struct PortalContext;
struct ScannedSubject;

/// Pages where the way ends: what happened, and what to do.
namespace deadends {

[[nodiscard]] Response notFound(PortalContext &context, Visit &visit);
/// A label that was revoked, or whose device was taken out of use.
[[nodiscard]] Response revoked(PortalContext &context, Visit &visit, const ScannedSubject &subject);
[[nodiscard]] Response replaced(PortalContext &context, Visit &visit,
                                const ScannedSubject &subject);
/// A blank label.
[[nodiscard]] Response notConnected(PortalContext &context, Visit &visit,
                                    const ScannedSubject &subject);
/// A technician's code that was used, or is too old.
[[nodiscard]] Response pairingOver(PortalContext &context, Visit &visit);
/// A link for signing in that is used or over; `deployment` is null when nobody made such a link.
[[nodiscard]] Response signInOver(PortalContext &context, Visit &visit,
                                  const DeploymentId &deployment);
[[nodiscard]] Response portalOff(PortalContext &context, Visit &visit,
                                 const DeploymentId &deployment);
[[nodiscard]] Response tooMany(PortalContext &context, Visit &visit, const DeploymentId &deployment,
                               const QDateTime &tryAgainAt);
/// Too much else came from the phone's address.
[[nodiscard]] Response busy(PortalContext &context, Visit &visit, const DeploymentId &deployment,
                            const QDateTime &tryAgainAt);
/// A POST that does not come from a page of ours.
[[nodiscard]] Response refused(PortalContext &context, Visit &visit, const DeploymentId &deployment,
                               const QString &startUrl);
[[nodiscard]] Response methodNotAllowed(PortalContext &context, Visit &visit,
                                        const QByteArray &allowed);
[[nodiscard]] Response tooLarge(PortalContext &context, Visit &visit,
                                const DeploymentId &deployment, const QString &backUrl);
/// For what was looked for and not found: notFound() when `error` says that there is no such thing, else the store
/// could not say.
[[nodiscard]] Response lookupFailed(PortalContext &context, Visit &visit, const Error &error);
/// The store did not do what it should; `error` goes to the log.
[[nodiscard]] Response serverError(PortalContext &context, Visit &visit, const Error &error);

} // namespace deadends

} // namespace vestibule
