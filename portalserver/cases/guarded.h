#pragma once

#include "core/security/casesessions.h"
#include "portalserver/cases/scannedsubject.h"
#include "portalserver/http/response.h"

#include <optional>
#include <variant>

namespace vestibule {

class Visit;
struct PortalContext;

/// A label that can be shown, or the page that says why not.
using SubjectOrPage = std::variant<SubjectPointer, Response>;

/// Reads `code` and deals with every label that leads nowhere: unknown, blank, revoked, replaced, portal off.
[[nodiscard]] SubjectOrPage openSubject(PortalContext &context, Visit &visit, const QString &code);

} // namespace vestibule
