#pragma once

#include "portalserver/http/router.h"

namespace vestibule {

struct PortalContext;

/// The routes of technicians' phones. `context` must outlive them.
[[nodiscard]] std::vector<Route> labelRoutes(PortalContext &context);

} // namespace vestibule
