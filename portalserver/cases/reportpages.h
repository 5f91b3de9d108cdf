#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;

/// Reporting a problem of a scanned device or space.
namespace reportpages {

/// GET /d/<code>/report and /d/<code>/report/<template>; `templateId` is empty for a free report.
[[nodiscard]] Response show(PortalContext &context, Visit &visit, const QString &code,
                            const QString &templateId);
/// POST to the same. Ends on the page of the new case; with errors, on the form with everything kept.
[[nodiscard]] Response send(PortalContext &context, Visit &visit, const QString &code,
                            const QString &templateId);

} // namespace reportpages

} // namespace vestibule
