#pragma once

#include "app/frame/navigationentry.h"

namespace vestibule {

/// Pages with sample values, made from the shared widgets only, to be looked at beside the reference pictures.
QList<NavigationEntry> sampleNavigation();

} // namespace vestibule
