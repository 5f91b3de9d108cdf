#include "core/security/attemptlimiter.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Refilling adds fractions; a try that is whole but for a rounding error is whole.
constexpr double roundingError = 1e-6;

/// Tries in a budget that held `tokens` at `since`. A clock that was set back refills nothing.
double refilled(const AttemptRule &rule, double tokens, const QDateTime &since,
                const QDateTime &now)
{
    const double seconds = std::max(0.0, static_cast<double>(since.msecsTo(now)) / 1000);
    return std::min(rule.atOnce, tokens + seconds / rule.secondsPerTry);
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
    return transaction
        .execute(u"DELETE FROM attempt_bucket WHERE scope = ? AND (subject = ? OR ? = '')"_s,
                 {scope, subject, subject})
        .map([](int) {});
}

Result<> AttemptLimiter::sweep(WriteTransaction &transaction, int days)
{
    return transaction
        .execute(u"DELETE FROM attempt_bucket WHERE updated_at < ?"_s,
                 {toStoreTime(m_clock.now().addDays(-days))})
        .map([](int) {});
}

Result<double> AttemptLimiter::tokens(const AttemptBudget &budget)
{
    auto rows = m_database.query(
        u"SELECT tokens, updated_at FROM attempt_bucket WHERE scope = ? AND subject = ?"_s,
        {budget.scope, budget.subject});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return budget.rule.atFirst;
    return refilled(budget.rule, rows->real(0), rows->time(1), m_clock.now());
}

Result<> AttemptLimiter::put(WriteTransaction &transaction, const AttemptBudget &budget,
                             double tokens)
{
    return transaction
        .execute(u"INSERT INTO attempt_bucket (scope, subject, tokens, updated_at)"
                 " VALUES (?, ?, ?, ?) ON CONFLICT (scope, subject)"
                 " DO UPDATE SET tokens = excluded.tokens, updated_at = excluded.updated_at"_s,
                 {budget.scope, budget.subject, tokens, toStoreTime(m_clock.now())})
        .map([](int) {});
}

} // namespace vestibule
