#pragma once

#include "portalserver/http/router.h"

namespace vestibule {

struct PortalContext;

/// Who may call a route of the case portal. Checked by the page itself, tested for every route.
namespace caller {
inline constexpr CallerKind anybody{0};
inline constexpr CallerKind sessionHolder{1}; ///< others are sent to the PIN page
inline constexpr CallerKind technician{
    3}; ///< a phone of theirs; others are sent where everybody is
inline constexpr CallerKind linkHolder{2}; ///< has a case's secret link
} // namespace caller

/// The route table of the case portal. `context` must outlive it.
[[nodiscard]] std::vector<Route> caseRoutes(PortalContext &context);

/// Whether the sender of `head` may send pictures to the matched route: it has a live session of the label's
/// deployment, or the path holds an existing case's token.
[[nodiscard]] bool mayUpload(PortalContext &context, const RequestHead &head,
                             const RouteMatch &match);

} // namespace vestibule
