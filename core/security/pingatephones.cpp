// PinGate's list of waiting phones and what an operator does with it; pingate.cpp has the tries.
#include "core/security/changelog.h"
#include "core/security/pinbudgets.h"
#include "core/security/pingate.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// By then every budget is full again.
constexpr int budgetDays = 2;
/// How long the same wrong PIN of one client counts once.
constexpr int wrongPinDays = 7;

} // namespace

Result<QDateTime> PinGate::waitUntil(const DeploymentId &deployment, const QString &client,
                                     const QString &deviceCookie, const LabelCodeId &labelCode)
{
    const auto lock = lockOf(deployment);
    if (!lock)
        return tl::unexpected(lock.error());
    PinTry attempt;
    attempt.deployment = deployment;
    attempt.client = client;
    attempt.deviceCookie = deviceCookie;
    attempt.labelCode = labelCode;
    const auto standing = standingOf(attempt, lock->pinVersion);
    if (!standing)
        return tl::unexpected(standing.error());
    return m_limiter.look(standing->budgets).map([](const AttemptAllowance &allowance) {
        return allowance.nextTryAt;
    });
}

Result<std::vector<LockedPhone>> PinGate::lockedPhones(const DeploymentId &deployment)
{
    return m_locked.list(deployment);
}

Result<> PinGate::approve(const DeploymentId &deployment, const QString &client, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto approved = m_locked.approve(*transaction, deployment, client); !approved)
        return approved;
    // An earlier approval of the same phone may have been used up.
    const auto rested = m_limiter.forget(*transaction, deployment.toString(),
                                         pinbudgets::phoneByApproval(client));
    if (!rested)
        return rested;
    if (const auto noted = note(*transaction, u"phone.approved"_s, deployment, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<> PinGate::clear(const DeploymentId &deployment, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto done = m_limiter.forget(*transaction, deployment.toString()); !done)
        return done;
    if (const auto done = m_failures.forget(*transaction, deployment); !done)
        return done;
    if (const auto done = m_wrongPins.forget(*transaction, deployment); !done)
        return done;
    if (const auto done = m_locked.forget(*transaction, deployment); !done)
        return done;
    if (const auto noted = note(*transaction, u"phone.cleared"_s, deployment, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<bool> PinGate::isGuarded(const DeploymentId &deployment)
{
    const auto lock = lockOf(deployment);
    if (!lock)
        return tl::unexpected(lock.error());
    return m_failures.count(deployment, lock->pinVersion).map([](int failures) {
        return failures >= pinbudgets::guardedFrom;
    });
}

Result<> PinGate::sweep()
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto done = m_limiter.sweep(*transaction, budgetDays); !done)
        return done;
    if (const auto done = m_wrongPins.sweep(*transaction, wrongPinDays); !done)
        return done;
    if (const auto done = m_cookies.sweep(*transaction); !done)
        return done;
    if (const auto done = m_locked.sweep(*transaction); !done)
        return done;
    return transaction->commit();
}

Result<PinVerdict> PinGate::refuse(const PinTry &attempt, const QDateTime &until)
{
    const PinVerdict verdict{PinVerdict::Kind::TooMany, 0, until, 0, {}};
    const auto isListed = m_locked.isListed(attempt.deployment, attempt.client);
    if (!isListed)
        return tl::unexpected(isListed.error());
    if (*isListed)
        return verdict;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto listed = listAsLocked(*transaction, attempt, until); !listed)
        return tl::unexpected(listed.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return verdict;
}

Result<> PinGate::listAsLocked(WriteTransaction &transaction, const PinTry &attempt,
                               const QDateTime &until)
{
    const auto listed = m_locked.put(
        transaction,
        {attempt.client, attempt.deployment, attempt.labelCode, attempt.clientKind, {}, until});
    if (!listed)
        return tl::unexpected(listed.error());
    return *listed ? note(transaction, u"phone.locked"_s, attempt.deployment, Actor::reporter())
                   : Result<>();
}

Result<> PinGate::note(WriteTransaction &transaction, const QString &type,
                       const DeploymentId &deployment, const Actor &actor)
{
    Event event;
    event.type = type;
    event.deployment = deployment;
    event.subjectKind = u"deployment"_s;
    event.subjectId = deployment.toString();
    return m_changes.note(transaction, actor, std::move(event));
}

} // namespace vestibule
