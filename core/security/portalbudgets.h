#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/security/attemptlimiter.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

class Clock;
class Database;

/// How much phones may send: nobody fills the disk or the list of cases alone. Each sender has a
/// budget of its own, and a larger one that all who share its address share, since a whole hall may
/// stand behind one.
class PortalBudgets
{
public:
    using Budgets = std::vector<AttemptBudget>;

    PortalBudgets(Database &database, const Clock &clock);

    /// `session` is the hash of its token, `client` as clientKey() writes the address.
    [[nodiscard]] static Budgets report(const QString &session, const QString &client);
    [[nodiscard]] static Budgets meToo(const QString &session, const QString &client);
    [[nodiscard]] static Budgets answer(const CaseId &id, const QString &client);
    /// `sender` is a session's hash or a case's id.
    [[nodiscard]] static Budgets pictures(const QString &sender, const QString &client,
                                          size_t count);
    [[nodiscard]] static Budgets signIn(const QString &client);
    /// Labels that a technician's phone links; `session` is the hash of its token.
    [[nodiscard]] static Budgets links(const QString &session);

    /// When take() would charge `budgets`; invalid when it would now. Costs nothing.
    [[nodiscard]] Result<QDateTime> waitUntil(const Budgets &budgets);
    /// Charges all of `budgets`, or none. The time when there is enough for it; invalid when it was
    /// charged.
    [[nodiscard]] Result<QDateTime> take(const Budgets &budgets);
    /// Undoes a take() that came to nothing.
    [[nodiscard]] Result<> giveBack(const Budgets &budgets);

private:
    Database &m_database;
    AttemptLimiter m_limiter;
};

} // namespace vestibule
