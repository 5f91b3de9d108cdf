#include "core/access/codeplanner.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct PlannedWindow {
    TimeWindow window;
    QString reason;
    QString slot;
};

QDateTime downToHour(const QDateTime &local)
{
    return local.addMSecs(-local.time().msecsSinceStartOfDay() % 3'600'000);
}

QDateTime upToHour(const QDateTime &local)
{
    const QDateTime hour = downToHour(local);
    return hour == local ? hour : hour.addSecs(3600);
}

/// How far `time` of day is from `wanted`, in minutes, round the clock.
qint64 minutesApart(QTime time, QTime wanted)
{
    constexpr qint64 day = 24 * 60;
    const qint64 apart = std::abs(time.secsTo(wanted)) / 60;
    return std::min(apart, day - apart);
}

PlannedWindow toWholeHours(const TimeWindow &wish, const QTimeZone &zone)
{
    const TimeWindow rounded{downToHour(wish.from.toTimeZone(zone)).toUTC(),
                             upToHour(wish.until.toTimeZone(zone)).toUTC()};
    return {rounded, rounded == wish ? QString() : u"whole_hours"_s, {}};
}

/// Ends at the time of day at which it begins, not before the wish does.
PlannedWindow toEqualTimes(const TimeWindow &wish, const QTimeZone &zone)
{
    const QDateTime from = downToHour(wish.from.toTimeZone(zone));
    const QDateTime until = wish.until.toTimeZone(zone);
    QDateTime end(until.date(), from.time(), zone);
    if (end < until)
        end = end.addDays(1);
    const TimeWindow planned{from.toUTC(), end.toUTC()};
    return {planned, planned == wish ? QString() : u"equal_start_and_end"_s, {}};
}

Outcome<PlannedWindow> toSlot(const TimeWindow &wish, const QTimeZone &zone, const TimeSlots &rule)
{
    const QDateTime from = wish.from.toTimeZone(zone);
    const QDateTime until = wish.until.toTimeZone(zone);
    const auto apart = [&](const TimeSlot &slot) {
        return std::max(minutesApart(from.time(), slot.from),
                        minutesApart(until.time(), slot.until));
    };
    const auto nearest = std::ranges::min_element(
        rule.offered, [&](const TimeSlot &a, const TimeSlot &b) { return apart(a) < apart(b); });
    if (nearest == rule.offered.end())
        return trouble(ProblemCode::NoMatchingTimeSlot);
    if (apart(*nearest) > rule.tolerance.count()) {
        return trouble(ProblemCode::NoMatchingTimeSlot,
                       u"%1, %2–%3"_s.arg(nearest->name, nearest->from.toString(u"HH:mm"_s),
                                          nearest->until.toString(u"HH:mm"_s)));
    }
    const TimeWindow planned{QDateTime(from.date(), nearest->from, zone).toUTC(),
                             QDateTime(until.date(), nearest->until, zone).toUTC()};
    return PlannedWindow{planned, planned == wish ? QString() : u"time_slot"_s, nearest->name};
}

Outcome<PlannedWindow> planWindow(const CodeConstraints &constraints, const TimeWindow &wish)
{
    Outcome<PlannedWindow> planned = PlannedWindow{wish, {}, {}};
    if (std::holds_alternative<WholeHours>(constraints.timeRule))
        planned = toWholeHours(wish, constraints.zone);
    else if (std::holds_alternative<EqualStartAndEnd>(constraints.timeRule))
        planned = toEqualTimes(wish, constraints.zone);
    else if (const auto *rule = std::get_if<TimeSlots>(&constraints.timeRule))
        planned = toSlot(wish, constraints.zone, *rule);
    if (!planned)
        return planned;
    const std::chrono::minutes length(planned->window.from.secsTo(planned->window.until) / 60);
    if (constraints.longestWindow && length > *constraints.longestWindow) {
        const auto days
            = std::chrono::duration_cast<std::chrono::hours>(*constraints.longestWindow).count()
            / 24;
        return trouble(ProblemCode::WindowTooLong, u"%1 d"_s.arg(days));
    }
    if (constraints.shortestWindow && length < *constraints.shortestWindow) {
        planned->window.until = planned->window.from.addSecs(constraints.shortestWindow->count()
                                                             * 60);
        planned->reason = u"shortest_window"_s;
    }
    return planned;
}

/// Why `code` can't be it; nothing when it can.
std::optional<QString> whyNot(const CodeConstraints &constraints, const QString &code,
                              const std::set<QString> &others)
{
    if (others.contains(code))
        return u"duplicate"_s;
    return brokenRule(constraints, code, others);
}

} // namespace

bool isGuessable(const QString &code)
{
    CodeConstraints plain;
    plain.lengths = {int(code.size())};
    plain.rules = {CodeRule::NoAllSame, CodeRule::NoSequence};
    if (brokenRule(plain, code))
        return true;
    const bool isYear = code.size() == 4 && (code.startsWith("19"_L1) || code.startsWith("20"_L1));
    const bool isRepeated = code.size() % 2 == 0
        && code.first(code.size() / 2) == code.last(code.size() / 2);
    return isYear || isRepeated;
}

Outcome<CodePlan> planCode(const CodeConstraints &constraints, const CodeWish &wish,
                           const std::set<QString> &others, const RandomDigits &randomDigits)
{
    const auto window = planWindow(constraints, wish.window);
    if (!window)
        return tl::unexpected(window.error());
    CodePlan plan{{}, {}, window->window, window->reason, window->slot};
    if (!constraints.isCustomAllowed) {
        if (!wish.preferredCode.isEmpty())
            plan.codeReason = u"vendor_chooses"_s;
        return plan;
    }
    if (!wish.preferredCode.isEmpty()) {
        const auto why = whyNot(constraints, wish.preferredCode, others);
        if (!why) {
            plan.code = wish.preferredCode;
            return plan;
        }
        plan.codeReason = *why;
    }
    const int length = *constraints.lengths.begin();
    if (wish.phoneDigits.size() >= length) {
        const QString ending = wish.phoneDigits.last(length);
        if (!whyNot(constraints, ending, others) && !isGuessable(ending)) {
            plan.code = ending;
            return plan;
        }
    }
    for (int tries = 0; tries < 1000; ++tries) {
        const QString drawn = randomDigits(length);
        if (whyNot(constraints, drawn, others) || isGuessable(drawn))
            continue;
        plan.code = drawn;
        return plan;
    }
    return trouble(ProblemCode::PinRejected, plan.codeReason);
}

} // namespace vestibule
