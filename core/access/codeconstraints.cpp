#include "core/access/codeconstraints.h"

#include <algorithm>
#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array ruleNames{
    "no_zeros",
    "cannot_start_with_12",
    "no_triple_consecutive_ints",
    "no_ascending_or_descending_sequence",
    "at_least_three_unique_digits",
    "no_all_same_digits",
    "unique_first_four_digits",
    "cannot_contain_089",
    "cannot_contain_0789",
};

/// Whether `count` digits from `at` on count up or down by one.
bool isRun(const QString &code, qsizetype at, qsizetype count)
{
    const auto step = [&code](qsizetype i) { return code[i + 1].unicode() - code[i].unicode(); };
    for (const int direction : {1, -1}) {
        bool isRunning = count > 1;
        for (qsizetype i = at; i + 1 < at + count; ++i)
            isRunning = isRunning && step(i) == direction;
        if (isRunning)
            return true;
    }
    return false;
}

bool hasAnyOf(const QString &code, QLatin1StringView digits)
{
    return std::ranges::any_of(code, [digits](QChar c) { return digits.contains(c); });
}

bool breaks(CodeRule rule, const QString &code, const std::set<QString> &others)
{
    switch (rule) {
    case CodeRule::NoZeros:
        return code.contains(u'0');
    case CodeRule::CannotStartWith12:
        return code.startsWith("12"_L1);
    case CodeRule::NoTripleConsecutive:
        for (qsizetype i = 0; i + 3 <= code.size(); ++i) {
            if (isRun(code, i, 3))
                return true;
        }
        return false;
    case CodeRule::NoSequence:
        return isRun(code, 0, code.size());
    case CodeRule::ThreeUniqueDigits:
        return std::set<QChar>(code.begin(), code.end()).size() < 3;
    case CodeRule::NoAllSame:
        return std::set<QChar>(code.begin(), code.end()).size() < 2;
    case CodeRule::UniqueFirstFour:
        return std::ranges::any_of(others, [&code](const QString &other) {
            return other.first(std::min<qsizetype>(4, other.size()))
                == code.first(std::min<qsizetype>(4, code.size()));
        });
    case CodeRule::CannotContain089:
        return hasAnyOf(code, "089"_L1);
    case CodeRule::CannotContain0789:
        return hasAnyOf(code, "0789"_L1);
    }
    return false;
}

template<class T>
void takeSmaller(std::optional<T> &mine, const std::optional<T> &theirs)
{
    if (theirs && (!mine || *theirs < *mine))
        mine = theirs;
}

/// Narrows `all` by `lock`; says over what the two clash.
std::optional<QString> narrow(CodeConstraints &all, const CodeConstraints &lock)
{
    std::set<int> common;
    std::ranges::set_intersection(all.lengths, lock.lengths, std::inserter(common, common.end()));
    if (common.empty())
        return u"lengths"_s;
    // Two vendors that each choose a code will not choose the same one.
    if (!all.isCustomAllowed && !lock.isCustomAllowed)
        return u"custom"_s;
    if (!std::holds_alternative<AnyMinute>(all.timeRule)
        && !std::holds_alternative<AnyMinute>(lock.timeRule) && all.timeRule != lock.timeRule)
        return u"time_rule"_s;
    all.lengths = std::move(common);
    all.isCustomAllowed = all.isCustomAllowed && lock.isCustomAllowed;
    all.rules.insert(lock.rules.begin(), lock.rules.end());
    takeSmaller(all.mostCodes, lock.mostCodes);
    if (lock.name.longest > 0 && (all.name.longest == 0 || lock.name.longest < all.name.longest))
        all.name.longest = lock.name.longest;
    all.name.isAlphanumericOnly = all.name.isAlphanumericOnly || lock.name.isAlphanumericOnly;
    all.name.isUnique = all.name.isUnique || lock.name.isUnique;
    all.fewestDevices = std::max(all.fewestDevices, lock.fewestDevices);
    if (std::holds_alternative<AnyMinute>(all.timeRule)
        && !std::holds_alternative<AnyMinute>(lock.timeRule)) {
        all.timeRule = lock.timeRule;
        all.zone = lock.zone;
    }
    takeSmaller(all.longestWindow, lock.longestWindow);
    if (lock.shortestWindow && (!all.shortestWindow || *lock.shortestWindow > *all.shortestWindow))
        all.shortestWindow = lock.shortestWindow;
    if (all.shortestWindow && all.longestWindow && *all.shortestWindow > *all.longestWindow)
        return u"window"_s;
    if (lock.seats
        && (!all.seats
            || lock.seats->total - lock.seats->used < all.seats->total - all.seats->used))
        all.seats = lock.seats;
    return std::nullopt;
}

} // namespace

QString codeRuleName(CodeRule rule)
{
    return QLatin1StringView(ruleNames[static_cast<std::size_t>(rule)]);
}

std::optional<QString> brokenRule(const CodeConstraints &constraints, const QString &code,
                                  const std::set<QString> &others)
{
    const bool areDigits = std::ranges::all_of(code,
                                               [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!areDigits || code.isEmpty())
        return u"digits"_s;
    if (!constraints.lengths.contains(int(code.size())))
        return u"length"_s;
    for (const CodeRule rule : constraints.rules) {
        if (breaks(rule, code, others))
            return codeRuleName(rule);
    }
    return std::nullopt;
}

std::variant<CodeConstraints, ConstraintClash> intersection(
    const std::vector<CodeConstraints> &locks)
{
    CodeConstraints all = locks.front();
    for (std::size_t i = 1; i < locks.size(); ++i) {
        const auto over = narrow(all, locks[i]);
        if (!over)
            continue;
        // Name the first lock that clashes with this one by itself; else the first of all.
        for (std::size_t j = 0; j < i; ++j) {
            CodeConstraints pair = locks[j];
            if (narrow(pair, locks[i]))
                return ConstraintClash{j, i, *over};
        }
        return ConstraintClash{0, i, *over};
    }
    return all;
}

} // namespace vestibule
