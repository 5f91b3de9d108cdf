#pragma once

#include "core/security/casesessions.h"
#include "portalserver/http/response.h"

namespace vestibule {

class Visit;
struct PortalContext;
struct ScannedSubject;

/// The page of a scanned device or space, for a phone with a session: what it is, what is already reported, what can
/// be reported. Kept rendered, because many see the same.
[[nodiscard]] Response devicePage(PortalContext &context, Visit &visit,
                                  const ScannedSubject &subject, const CaseSession &session);

} // namespace vestibule
