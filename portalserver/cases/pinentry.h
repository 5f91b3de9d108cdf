#pragma once

#include "core/security/casesessions.h"
#include "core/security/pingate.h"
#include "portalserver/text/pinview.h"

#include <optional>

namespace vestibule {

class Visit;
struct PortalContext;
struct ScannedSubject;

/// A typed PIN's verdict, and the session that a right one started.
struct PinEntry {
    PinVerdict verdict;
    std::optional<CaseSession> session;
    QDateTime busyUntil; ///< valid: too many came in from the address, and no PIN was tried
};

/// Tries `pin` for the phone of `visit`. A right one starts its session, with the cookies.
[[nodiscard]] Result<PinEntry> enterPin(PortalContext &context, Visit &visit,
                                        const ScannedSubject &subject, const QString &pin);
/// What the field that asks again says of a PIN that wasn't right.
[[nodiscard]] PinTrouble troubleOf(const PinVerdict &verdict);

} // namespace vestibule
