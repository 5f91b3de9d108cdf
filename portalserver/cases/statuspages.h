#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;

/// The pages behind a case's secret link, for whoever holds it.
namespace statuspages {

/// GET /c/<token>/done: right after the report.
[[nodiscard]] Response done(PortalContext &context, Visit &visit, const QString &token);
/// GET /c/<token>
[[nodiscard]] Response show(PortalContext &context, Visit &visit, const QString &token);
/// POST /c/<token> with `description` and `photo`.
[[nodiscard]] Response answer(PortalContext &context, Visit &visit, const QString &token);
/// GET /c/<token>/live: the case's revision as text.
[[nodiscard]] Response live(PortalContext &context, Visit &visit, const QString &token);

} // namespace statuspages

} // namespace vestibule
