#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;

/// The photos of a case that its reporter may see, for whoever holds the case's link.
namespace casephotos {

/// GET /c/<token>/picture/<id>: the picture itself, to be saved.
[[nodiscard]] Response picture(PortalContext &context, Visit &visit, const QString &token,
                               const QString &attachmentId);
/// GET /c/<token>/photo/<id>: the page that shows it large.
[[nodiscard]] Response show(PortalContext &context, Visit &visit, const QString &token,
                            const QString &attachmentId);

} // namespace casephotos

} // namespace vestibule
