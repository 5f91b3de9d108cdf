#pragma once

#include "portalserver/text/brandcolours.h"

namespace vestibule {

/// The sentence that says what was changed about a colour, and why.
QString brandChangeSentence(const BrandChange &change);
/// "Header", "Buttons", "Links".
QString brandPartTitle(BrandChange::Part part);

} // namespace vestibule
