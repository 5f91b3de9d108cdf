#include "core/security/portalbudgets.h"

#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60;

constexpr AttemptRule reportsOfSession{5, 6 * minute, 5};
constexpr AttemptRule reportsOfClient{20, 3 * minute, 20};
constexpr AttemptRule meTooOfSession{10, 6 * minute, 10};
constexpr AttemptRule meTooOfClient{40, minute, 40};
constexpr AttemptRule answersOfCase{10, 6 * minute, 10};
constexpr AttemptRule answersOfClient{30, 2 * minute, 30};
constexpr AttemptRule picturesOfSender{12, 5 * minute, 12};
constexpr AttemptRule picturesOfClient{36, 100, 36};
/// Thirty an hour, and a shift that begins: sixty at once.
constexpr AttemptRule signInsOfClient{60, 2 * minute, 60};

/// A roll of labels that is stuck on at once, and then one every few seconds.
constexpr AttemptRule linksOfSession{200, 5, 200};

/// Apart from the PIN's budgets, which are kept by deployment and which an operator may clear.
AttemptBudget budget(const QString &what, const QString &who, AttemptRule rule, double cost = 1)
{
    return {u"portal"_s, QString(what + u':' + who), rule, cost};
}

} // namespace

PortalBudgets::PortalBudgets(Database &database, const Clock &clock)
    : m_database(database),
      m_limiter(database, clock)
{ }

PortalBudgets::Budgets PortalBudgets::report(const QString &session, const QString &client)
{
    return {budget(u"report"_s, session, reportsOfSession),
            budget(u"reports"_s, client, reportsOfClient)};
}

PortalBudgets::Budgets PortalBudgets::meToo(const QString &session, const QString &client)
{
    return {budget(u"me_too"_s, session, meTooOfSession),
            budget(u"me_toos"_s, client, meTooOfClient)};
}

PortalBudgets::Budgets PortalBudgets::answer(const CaseId &id, const QString &client)
{
    return {budget(u"answer"_s, id.toString(), answersOfCase),
            budget(u"answers"_s, client, answersOfClient)};
}

PortalBudgets::Budgets PortalBudgets::pictures(const QString &sender, const QString &client,
                                               size_t count)
{
    const auto cost = static_cast<double>(count);
    return {budget(u"picture"_s, sender, picturesOfSender, cost),
            budget(u"pictures"_s, client, picturesOfClient, cost)};
}

PortalBudgets::Budgets PortalBudgets::signIn(const QString &client)
{
    return {budget(u"sign_ins"_s, client, signInsOfClient)};
}

PortalBudgets::Budgets PortalBudgets::links(const QString &session)
{
    return {budget(u"links"_s, session, linksOfSession)};
}

Result<QDateTime> PortalBudgets::waitUntil(const Budgets &budgets)
{
    return m_limiter.look(budgets).map(
        [](const AttemptAllowance &allowance) { return allowance.nextTryAt; });
}

Result<QDateTime> PortalBudgets::take(const Budgets &budgets)
{
    // Whoever is over a budget must not make the store write.
    auto wait = waitUntil(budgets);
    if (!wait || wait->isValid())
        return wait;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto charged = m_limiter.charge(*transaction, budgets);
    if (!charged)
        return tl::unexpected(charged.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return charged->nextTryAt;
}

Result<> PortalBudgets::giveBack(const Budgets &budgets)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto given = m_limiter.giveBack(*transaction, budgets); !given)
        return given;
    return transaction->commit();
}

} // namespace vestibule
