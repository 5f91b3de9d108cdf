#pragma once

#include "app/frame/navigationentry.h"

namespace vestibule {

struct PageContext;

/// Every page of the console, in the rail's order: one line of data per page. `context` must outlive the pages.
QList<NavigationEntry> navigation(const PageContext &context);

} // namespace vestibule
