#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;

/// What a technician's phone sees: signed in by the code on the console's screen, it links blank labels where they are
/// stuck. Others are sent to what everybody sees.
namespace technicianpages {

/// GET /t/pair/<token>: asks first, since a preview of the link must not use it up.
[[nodiscard]] Response askPair(PortalContext &context, Visit &visit, const QString &token);
/// POST /t/pair/<token>
[[nodiscard]] Response pair(PortalContext &context, Visit &visit, const QString &token);
/// GET /t
[[nodiscard]] Response home(PortalContext &context, Visit &visit);
/// POST /t/end
[[nodiscard]] Response signOut(PortalContext &context, Visit &visit);
/// GET /t/<code>?q=…&space=…: a blank label asks for its device, another one whether it is stuck on.
[[nodiscard]] Response label(PortalContext &context, Visit &visit, const QString &code);
/// POST /t/<code>/link with `device` or `space`: from then on it counts as stuck on, too.
[[nodiscard]] Response link(PortalContext &context, Visit &visit, const QString &code);
/// POST /t/<code>/affix: it hangs where it belongs.
[[nodiscard]] Response affix(PortalContext &context, Visit &visit, const QString &code);
/// POST /t/<code>/unlink
[[nodiscard]] Response unlink(PortalContext &context, Visit &visit, const QString &code);

} // namespace technicianpages

} // namespace vestibule
