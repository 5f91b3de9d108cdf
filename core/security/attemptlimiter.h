#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// How many tries a budget holds, and how fast they come back.
struct AttemptRule {
    double atOnce = 1; ///< tries that a rested budget allows
    double secondsPerTry = 60; ///< one more after each of these
    double atFirst = 1; ///< tries of a budget that was never charged
    friend bool operator==(const AttemptRule &, const AttemptRule &) = default;
};

/// One budget: `subject` names whom or what it limits within `scope` (a deployment's id).
struct AttemptBudget {
    QString scope;
    QString subject;
    AttemptRule rule;
    double cost = 1; ///< tries that one charge takes
    friend bool operator==(const AttemptBudget &, const AttemptBudget &) = default;
};

/// What several budgets together allow.
struct AttemptAllowance {
    int triesLeft = 0; ///< of the tightest
    QDateTime nextTryAt; ///< when all of them have a try; invalid when they have one now
    friend bool operator==(const AttemptAllowance &, const AttemptAllowance &) = default;
};

/// Token buckets kept in the store, so that neither a restart nor a second server forgets them.
class AttemptLimiter
{
public:
    AttemptLimiter(Database &database, const Clock &clock);

    /// What `budgets` allow now. Costs nothing.
    [[nodiscard]] Result<AttemptAllowance> look(const std::vector<AttemptBudget> &budgets);
    /// Takes its cost from each of `budgets`, or from none when one of them has less than that left
    /// (`nextTryAt` is valid then). `triesLeft` is what stays.
    [[nodiscard]] Result<AttemptAllowance> charge(WriteTransaction &transaction,
                                                  const std::vector<AttemptBudget> &budgets);
    /// Puts its cost back into each of `budgets`, up to what they hold at most.
    [[nodiscard]] Result<> giveBack(WriteTransaction &transaction,
                                    const std::vector<AttemptBudget> &budgets);
    /// Makes one budget rested; with an empty subject all of `scope`.
    [[nodiscard]] Result<> forget(WriteTransaction &transaction, const QString &scope,
                                  const QString &subject = {});
    /// Deletes budgets untouched for `days`, by when they must be full again.
    [[nodiscard]] Result<> sweep(WriteTransaction &transaction, int days);

private:
    Result<double> tokens(const AttemptBudget &budget);
    Result<> put(WriteTransaction &transaction, const AttemptBudget &budget, double tokens);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
