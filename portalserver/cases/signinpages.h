#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;

/// What a link shows that an operator made for somebody who can't get in with the PIN.
namespace signinpages {

/// GET /s/<token>: asks first, since a preview of the link must not use it up. The phone that used it
/// is led on.
[[nodiscard]] Response ask(PortalContext &context, Visit &visit, const QString &token);
/// POST /s/<token>: signs this phone in.
[[nodiscard]] Response signIn(PortalContext &context, Visit &visit, const QString &token);

} // namespace signinpages

} // namespace vestibule
