#pragma once

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace vestibule {

/// A pattern that a lock refuses. The words of the store and the API are those of Seam's published
/// `code_constraints`.
enum class CodeRule {
    NoZeros,
    CannotStartWith12,
    NoTripleConsecutive, ///< no three digits that count up or down by one, as in 123 or 987
    NoSequence, ///< the whole code doesn't count up or down
    ThreeUniqueDigits,
    NoAllSame,
    UniqueFirstFour, ///< the first four digits differ from those of every other code on the lock
    CannotContain089,
    CannotContain0789,
};

/// What names of codes a vendor takes.
struct NameRule {
    int longest = 0; ///< characters; 0 is no limit
    bool isAlphanumericOnly = false;
    bool isUnique = false;
    friend bool operator==(const NameRule &, const NameRule &) = default;
};

/// Any minute will do.
struct AnyMinute {
    friend bool operator==(const AnyMinute &, const AnyMinute &) = default;
};
/// Begins and ends on the hour.
struct WholeHours {
    friend bool operator==(const WholeHours &, const WholeHours &) = default;
};
/// Begins and ends at the same time of day (igloohome's daily codes).
struct EqualStartAndEnd {
    friend bool operator==(const EqualStartAndEnd &, const EqualStartAndEnd &) = default;
};
/// One of the vendor's named slots (Oracode's user levels): arrival and departure at fixed times of day.
struct TimeSlot {
    QString name;
    QTime from;
    QTime until;
    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;
};
struct TimeSlots {
    std::vector<TimeSlot> offered;
    std::chrono::minutes tolerance{60}; ///< how far a wish may be off a slot
    friend bool operator==(const TimeSlots &, const TimeSlots &) = default;
};
using TimeRule = std::variant<AnyMinute, WholeHours, EqualStartAndEnd, TimeSlots>;

/// Places that a vendor sells.
struct Seats {
    int used = 0;
    int total = 0;
    friend bool operator==(const Seats &, const Seats &) = default;
};

/// What one lock takes as a code.
struct CodeConstraints {
    std::set<int> lengths{4, 5, 6, 7, 8}; ///< digits
    bool isCustomAllowed = true; ///< false: the vendor chooses the code
    std::set<CodeRule> rules;
    std::optional<int> mostCodes;
    NameRule name;
    int fewestDevices = 0; ///< locks that a site needs before the vendor serves it
    TimeRule timeRule = AnyMinute{};
    std::optional<std::chrono::minutes> shortestWindow;
    std::optional<std::chrono::minutes> longestWindow;
    QTimeZone zone = QTimeZone::utc(); ///< in which whole hours and slots are meant
    std::optional<Seats> seats;
    friend bool operator==(const CodeConstraints &, const CodeConstraints &) = default;
};

/// The word for `rule` in the store and the API, for example "no_zeros".
[[nodiscard]] QString codeRuleName(CodeRule rule);
/// The first rule or length that `code` breaks, as a word ("length", "digits" or a rule's name); nothing when the
/// lock takes it. `others` are the codes on the same lock.
[[nodiscard]] std::optional<QString> brokenRule(const CodeConstraints &constraints,
                                                const QString &code,
                                                const std::set<QString> &others = {});

/// Which locks can't have one code together, and over what.
struct ConstraintClash {
    std::size_t first = 0; ///< indices into what was given
    std::size_t second = 0;
    QString over; ///< "lengths", "custom", "time_rule" or "window"
    friend bool operator==(const ConstraintClash &, const ConstraintClash &) = default;
};
/// What all of `locks` (at least one) take: lengths in common, all rules, the strictest limits. The clash when nothing is left.
[[nodiscard]] std::variant<CodeConstraints, ConstraintClash> intersection(
    const std::vector<CodeConstraints> &locks);

} // namespace vestibule
