#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;

/// What a scan leads to: the page that takes a typed code, the PIN, and the device or space itself.
namespace scanpages {

/// GET /enter?code=…
[[nodiscard]] Response enter(PortalContext &context, Visit &visit);
/// GET /d/<code>: the device for a phone with a session, the PIN page for others.
[[nodiscard]] Response show(PortalContext &context, Visit &visit, const QString &code);
/// POST /d/<code> with `pin`.
[[nodiscard]] Response enterPin(PortalContext &context, Visit &visit, const QString &code);
/// POST /d/<code>/cases/<id>/me-too
[[nodiscard]] Response meToo(PortalContext &context, Visit &visit, const QString &code,
                             const QString &caseId);
/// GET /d/<code>/picture
[[nodiscard]] Response picture(PortalContext &context, Visit &visit, const QString &code);

} // namespace scanpages

} // namespace vestibule
