#pragma once

#include "core/base/id.h"

namespace vestibule {

/// How a portal, a label and a card look. Empty values are inherited from the workspace, then the
/// program's own.
struct Branding {
    QString name;
    QString colour; ///< #rrggbb, as wished; what is shown is corrected to readable contrast
    QString headColour; ///< #rrggbb; empty: as colour
    AttachmentId logo;
    friend bool operator==(const Branding &, const Branding &) = default;
};

/// What people read as the name of a place: the brand's, else the deployment's own.
[[nodiscard]] QString shownName(const Branding &shown, const QString &deployment);

/// As shown: `own` values, and the workspace's where there are none. A head colour goes with its colour.
[[nodiscard]] Branding inherited(const Branding &own, const Branding &workspace);

} // namespace vestibule
