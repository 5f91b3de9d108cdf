#pragma once

#include "portalserver/text/frameview.h"
#include "portalserver/text/pagedata.h"
#include "portalserver/text/pinview.h"
#include "portalserver/text/portaltexts.h"

namespace vestibule {

/// The data of the field that asks for the PIN, of its errors and of the warning below it. `hint` says where the PIN
/// stands; empty: ours.
void addPinField(PageData &data, const PortalTexts &texts, const FrameView &frame,
                 const QString &hint, const PinTrouble &trouble);

} // namespace vestibule
