#include "core/security/attemptlimiter.h"

#include "core/base/clock.h"
#include "core/security/attemptbucketrepository.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Refilling adds fractions; a try that is whole but for a rounding error is whole.
constexpr double roundingError = 1e-6;

/// Tries that `bucket` has by now. A clock that was set back refills nothing.
double refilled(const AttemptRule &rule, const AttemptBucket &bucket, const QDateTime &now)
{
    const auto milliseconds = static_cast<double>(bucket.updatedAt.msecsTo(now));
    return std::min(rule.atOnce,
                    bucket.tokens + std::max(0.0, milliseconds / 1000) / rule.secondsPerTry);
}

qint64 millisecondsToNextTry(const AttemptBudget &budget, double tokens)
{
    const double missing = budget.cost - tokens;
    return static_cast<qint64>(std::ceil(missing * budget.rule.secondsPerTry * 1000));
}

} // namespace

AttemptLimiter::AttemptLimiter(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<AttemptAllowance> AttemptLimiter::look(const std::vector<AttemptBudget> &budgets)
{
    AttemptAllowance allowance{std::numeric_limits<int>::max(), {}};
    qint64 wait = 0;
    for (const AttemptBudget &budget : budgets) {
        const auto has = tokens(budget);
        if (!has)
            return tl::unexpected(has.error());
        allowance.triesLeft = std::min(allowance.triesLeft,
                                       static_cast<int>(*has / budget.cost + roundingError));
        if (*has + roundingError < budget.cost)
            wait = std::max(wait, millisecondsToNextTry(budget, *has));
    }
    if (wait > 0)
        allowance.nextTryAt = m_clock.now().addMSecs(wait);
    return allowance;
}

Result<AttemptAllowance> AttemptLimiter::charge(WriteTransaction &transaction,
                                                const std::vector<AttemptBudget> &budgets)
{
    auto allowance = look(budgets);
    if (!allowance || allowance->nextTryAt.isValid())
        return allowance;
    for (const AttemptBudget &budget : budgets) {
        const auto has = tokens(budget);
        if (!has)
            return tl::unexpected(has.error());
        if (const auto done = put(transaction, budget, std::max(0.0, *has - budget.cost)); !done)
            return tl::unexpected(done.error());
    }
    --allowance->triesLeft;
    return allowance;
}

Result<> AttemptLimiter::giveBack(WriteTransaction &transaction,
                                  const std::vector<AttemptBudget> &budgets)
{
    for (const AttemptBudget &budget : budgets) {
        const auto has = tokens(budget);
        if (!has)
            return tl::unexpected(has.error());
        const double more = std::min(budget.rule.atOnce, *has + budget.cost);
        if (const auto done = put(transaction, budget, more); !done)
            return done;
    }
    return {};
}

Result<> AttemptLimiter::forget(WriteTransaction &transaction, const QString &scope,
                                const QString &subject)
{
    return AttemptBucketRepository::remove(transaction, scope, subject);
}

Result<> AttemptLimiter::sweep(WriteTransaction &transaction, int days)
{
    return AttemptBucketRepository::removeUntouchedSince(transaction, m_clock.now().addDays(-days));
}

Result<double> AttemptLimiter::tokens(const AttemptBudget &budget)
{
    const auto bucket = AttemptBucketRepository(m_database).find(budget.scope, budget.subject);
    if (!bucket)
        return tl::unexpected(bucket.error());
    if (!*bucket)
        return budget.rule.atFirst;
    return refilled(budget.rule, **bucket, m_clock.now());
}

Result<> AttemptLimiter::put(WriteTransaction &transaction, const AttemptBudget &budget,
                             double tokens)
{
    return AttemptBucketRepository::put(transaction, budget.scope, budget.subject,
                                        {tokens, m_clock.now()});
}

} // namespace vestibule
