#pragma once

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace vestibule {

/// What can be wrong between us, a vendor and a lock. The words are those of the store and the API.
enum class ProblemCode {
    AccountLinkedElsewhere, ///< signed in, but the devices belong to another integration or customer
    NoDevices, ///< signed in, and there is nothing
    WrongProduct, ///< this is the same maker's other system
    AuthFailed,
    ScopeMissing, ///< signed in without a right that is needed; `Problem::about` names it
    Unreachable,
    BridgeOffline,
    BridgeBusy,
    DeviceOffline,
    RateLimited,
    QuotaExceeded, ///< seats or codes used up
    QuotaAlmostReached,
    NotEnoughDevices, ///< the vendor serves sites from a number of locks on
    NoMatchingTimeSlot,
    WindowTooLong,
    PinRejected, ///< the lock doesn't take this code; `Problem::about` names the rule
    DuplicatePin,
    NoFreeSlot,
    CodeNotDeletable,
    NotConfirmed, ///< accepted, but not read back in time
    Unsupported,
    ProtocolError, ///< an answer that makes no sense
};

/// Whether and when trying again helps.
enum class RetryClass {
    Now, ///< soon, with back-off
    Later, ///< not before the vendor or the device is ready
    NeedsUser, ///< when somebody has done something
    Never,
};

/// What shows that it was so. For people who ask the vendor; never holds codes or secrets.
struct Evidence {
    int status = 0; ///< of HTTP or the protocol; 0 when there was none
    QString vendorCode; ///< the vendor's own word for it
    QString requestId;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Why a connector could not do what it was asked.
struct Problem {
    ProblemCode code = ProblemCode::ProtocolError;
    QString about; ///< a rule, scope, slot or count that the sentence names; plain text
    QDateTime notBefore; ///< when trying again makes sense; invalid when nobody said
    Evidence evidence;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A value, or the problem that there is.
template<class T = void>
using Outcome = tl::expected<T, Problem>;

/// Shorthand for returning a problem.
[[nodiscard]] inline tl::unexpected<Problem> trouble(ProblemCode code, QString about = {},
                                                     Evidence evidence = {})
{
    return tl::unexpected<Problem>(Problem{code, std::move(about), {}, std::move(evidence)});
}

} // namespace vestibule
