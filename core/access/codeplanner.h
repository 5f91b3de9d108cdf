#pragma once

#include "core/access/codeconstraints.h"
#include "core/connectors/problems/problem.h"

#include <QDateTime>

#include <functional>

namespace vestibule {

/// From when until when a code opens, in UTC.
struct TimeWindow {
    QDateTime from;
    QDateTime until;
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

/// What somebody would like.
struct CodeWish {
    QString preferredCode; ///< digits; empty when there is no wish
    QString
        phoneDigits; ///< of the guest's phone, when its last digits are welcome as a code; else empty
    TimeWindow window;
    friend bool operator==(const CodeWish &, const CodeWish &) = default;
};

/// What the lock can really take, and why it differs from the wish.
struct CodePlan {
    QString code; ///< empty when the vendor chooses it
    QString
        codeReason; ///< the rule that the wish broke, as brokenRule() names it, "duplicate", or "vendor_chooses"
    TimeWindow window;
    QString
        windowReason; ///< "whole_hours", "equal_start_and_end", "time_slot" or "shortest_window"
    QString slot; ///< the name of the slot that was taken
    friend bool operator==(const CodePlan &, const CodePlan &) = default;
};

/// Gives so many random digits.
using RandomDigits = std::function<QString(int count)>;

/// Which code and window a lock with `constraints` gets for `wish`: the preferred code, else the last digits of the
/// phone, else digits that nobody guesses. A window is only ever made longer, so that nobody stands before a
/// closed door. `others` are the codes that the lock has.
/// Problems: WindowTooLong, NoMatchingTimeSlot, PinRejected (nothing fits).
[[nodiscard]] Outcome<CodePlan> planCode(const CodeConstraints &constraints, const CodeWish &wish,
                                         const std::set<QString> &others,
                                         const RandomDigits &randomDigits);

/// Whether people try `code` first: all alike, counting up or down, repeated pairs, a year.
[[nodiscard]] bool isGuessable(const QString &code);

} // namespace vestibule
