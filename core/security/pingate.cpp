#include "core/security/pingate.h"

#include "core/base/token.h"
#include "core/security/changelog.h"
#include "core/security/pin.h"
#include "core/security/pinbudgets.h"
#include "core/security/pinrepository.h"
#include "core/security/vault.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

PinGate::PinGate(Database &database, ChangeLog &changes, const Vault &vault, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_vault(vault),
      m_limiter(database, clock),
      m_failures(database, clock),
      m_wrongPins(database, clock),
      m_cookies(database, clock),
      m_locked(database, clock)
{ }

Result<PinVerdict> PinGate::tryPin(const PinTry &attempt)
{
    const QString typed = pin::normalise(attempt.pin);
    if (!pin::canBe(typed))
        return PinVerdict{PinVerdict::Kind::Empty, 0, {}, 0, {}};
    const auto lock = lockOf(attempt.deployment);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto standing = standingOf(attempt, lock->pinVersion);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto allowance = m_limiter.look(standing->budgets);
    if (!allowance)
        return tl::unexpected(allowance.error());
    if (allowance->nextTryAt.isValid())
        return refuse(attempt, allowance->nextTryAt);

    const WrongPin tried{
        attempt.deployment,
        standing->isTrusted ? standing->budgets.front().subject : attempt.client,
        hashOf(attempt.deployment, lock->pinVersion, Secret(typed)),
        standing->isTrusted || attempt.browser.isEmpty() ? QString() : hashToken(attempt.browser),
        attempt.labelCode};
    const auto isRepeated = m_wrongPins.contains(tried);
    if (!isRepeated)
        return tl::unexpected(isRepeated.error());
    if (*isRepeated)
        return PinVerdict{PinVerdict::Kind::Wrong, allowance->triesLeft, {}, 0, {}};

    const auto paid = pay(attempt, lock->pinVersion);
    if (!paid)
        return tl::unexpected(paid.error());
    if (paid->allowance.nextTryAt.isValid())
        return refuse(attempt, paid->allowance.nextTryAt);
    if (sameToken(tried.pinHash, lock->pinHash))
        return welcome(attempt, lock->pinVersion, paid->standing);
    return disappoint(attempt, tried, *paid);
}

Result<PinGate::Lock> PinGate::lockOf(const DeploymentId &deployment)
{
    const auto kept = PinRepository(m_database).of(deployment);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto opened = m_vault.open(kept->sealed,
                                     {u"deployment"_s, deployment.toString(), u"pin_sealed"_s});
    if (!opened)
        return tl::unexpected(opened.error());
    return Lock{kept->version, hashOf(deployment, kept->version, *opened)};
}

/// PINs are compared as keyed hashes: of equal length always, and of one PIN version only.
QString PinGate::hashOf(const DeploymentId &deployment, int pinVersion, const Secret &pin) const
{
    return m_vault.fingerprint(
        pin, u"pin/"_s + deployment.toString() + u'/' + QString::number(pinVersion));
}

Result<PinGate::Standing> PinGate::standingOf(const PinTry &attempt, int pinVersion)
{
    Standing standing;
    const auto isKnown = m_cookies.isKnown(attempt.deployment, pinVersion, attempt.deviceCookie);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    const auto isApproved = m_locked.isApproved(attempt.deployment, attempt.client);
    if (!isApproved)
        return tl::unexpected(isApproved.error());
    standing.isKnown = *isKnown;
    standing.isTrusted = *isKnown || *isApproved;
    if (standing.isTrusted) {
        // An approval goes first: a known phone that used up its own tries was approved for that.
        standing.budgets = {
            pinbudgets::ofPhone(attempt.deployment,
                                *isApproved ? pinbudgets::phoneByApproval(attempt.client)
                                            : pinbudgets::phoneByCookie(attempt.deviceCookie))};
        return standing;
    }
    const auto failures = m_failures.count(attempt.deployment, pinVersion);
    if (!failures)
        return tl::unexpected(failures.error());
    standing.budgets = pinbudgets::ofStranger(attempt.deployment, attempt.client, attempt.labelCode,
                                              *failures >= pinbudgets::guardedFrom);
    return standing;
}

Result<PinGate::Paid> PinGate::pay(const PinTry &attempt, int pinVersion)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Asked again under the write lock: another thread may have spent what was there before.
    auto standing = standingOf(attempt, pinVersion);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto allowance = m_limiter.charge(*transaction, standing->budgets);
    if (!allowance)
        return tl::unexpected(allowance.error());
    Paid paid{std::move(*standing), *allowance, 0};
    if (allowance->nextTryAt.isValid())
        return paid;
    if (!paid.standing.isTrusted) {
        const auto failures = m_failures.add(*transaction, attempt.deployment, pinVersion, 1);
        if (!failures)
            return tl::unexpected(failures.error());
        paid.failures = *failures;
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return paid;
}

Result<PinVerdict> PinGate::welcome(const PinTry &attempt, int pinVersion, const Standing &standing)
{
    PinVerdict verdict{PinVerdict::Kind::Right, 0, {}, pinVersion, {}};
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto forgiven = forgive(*transaction, attempt, pinVersion, standing); !forgiven)
        return tl::unexpected(forgiven.error());
    if (standing.isKnown) {
        if (const auto used = m_cookies.touch(*transaction, attempt.deviceCookie); !used)
            return tl::unexpected(used.error());
    } else {
        const auto cookie = m_cookies.issue(*transaction, attempt.deployment, pinVersion);
        if (!cookie)
            return tl::unexpected(cookie.error());
        verdict.newDeviceCookie = *cookie;
    }
    if (!attempt.client.isEmpty()) {
        const auto off = m_locked.forget(*transaction, attempt.deployment, attempt.client);
        if (!off)
            return tl::unexpected(off.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return verdict;
}

Result<> PinGate::forgive(WriteTransaction &transaction, const PinTry &attempt, int pinVersion,
                          const Standing &standing)
{
    if (standing.isTrusted) {
        return m_limiter.forget(transaction, attempt.deployment.toString(),
                                standing.budgets.front().subject);
    }
    if (const auto back = m_limiter.giveBack(transaction, standing.budgets); !back)
        return back;
    const auto last = m_wrongPins.takeLast(
        transaction, attempt.deployment,
        attempt.browser.isEmpty() ? QString() : hashToken(attempt.browser), pinbudgets::forgiven);
    if (!last)
        return tl::unexpected(last.error());
    for (const WrongPin &wrong : *last) {
        const auto budgets = pinbudgets::ofStranger(attempt.deployment, wrong.client,
                                                    wrong.labelCode, false);
        if (const auto back = m_limiter.giveBack(transaction, budgets); !back)
            return back;
    }
    return m_failures
        .add(transaction, attempt.deployment, pinVersion, -1 - static_cast<int>(last->size()))
        .map([](int) {});
}

Result<PinVerdict> PinGate::disappoint(const PinTry &attempt, const WrongPin &wrong,
                                       const Paid &paid)
{
    PinVerdict verdict{PinVerdict::Kind::Wrong, std::max(0, paid.allowance.triesLeft), {}, 0, {}};
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto kept = m_wrongPins.remember(*transaction, wrong); !kept)
        return tl::unexpected(kept.error());
    if (paid.failures == pinbudgets::guardedFrom) {
        const auto noted = note(*transaction, u"portal.guarded"_s, attempt.deployment,
                                Actor::reporter());
        if (!noted)
            return tl::unexpected(noted.error());
    }
    if (verdict.triesLeft == 0) {
        const auto allowance = m_limiter.look(paid.standing.budgets);
        if (!allowance)
            return tl::unexpected(allowance.error());
        verdict.tryAgainAt = allowance->nextTryAt;
        const auto listed = listAsLocked(*transaction, attempt, verdict.tryAgainAt);
        if (!listed)
            return tl::unexpected(listed.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return verdict;
}

} // namespace vestibule
