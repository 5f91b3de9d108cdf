#pragma once

#include "portalserver/text/frameview.h"

namespace vestibule {

/// Asks whether this phone is to be the one that a link signs in. Posts `csrf` to `actionUrl`.
struct SignInView {
    FrameView frame;
    QString actionUrl;
};

/// A phone that a link signed in, and that isn't known to stand before a label.
struct SignedInView {
    FrameView frame;
    QString enterUrl; ///< of the page that takes a typed code
};

} // namespace vestibule
