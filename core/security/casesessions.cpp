#include "core/security/casesessions.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/security/casesessionrepository.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {

namespace {

constexpr int tokenBits = 256;
constexpr size_t touchesPerTransaction = 500;

SessionLimits limitsAt(const QDateTime &now)
{
    return {now.addSecs(-CaseSessions::absoluteSeconds), now.addSecs(-CaseSessions::idleSeconds)};
}

/// Does `change` in a transaction of its own.
template<class Change>
auto inTransaction(Database &database, Change change)
    -> std::invoke_result_t<Change, WriteTransaction &>
{
    auto transaction = WriteTransaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto changed = change(*transaction);
    if (!changed)
        return changed;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return changed;
}

} // namespace

CaseSessions::CaseSessions(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<CaseSessions::Started> CaseSessions::start(const DeploymentId &deployment, int pinVersion,
                                                  const QString &clientKind)
{
    Started started;
    started.token = makeToken(tokenBits);
    const QDateTime now = m_clock.now();
    started.session = {hashToken(started.token), deployment, pinVersion, clientKind,
                       makeToken(tokenBits),     now,        now};
    const auto put = inTransaction(m_database, [&](WriteTransaction &transaction) {
        return CaseSessionRepository::insert(transaction, started.session);
    });
    if (!put)
        return tl::unexpected(put.error());
    return started;
}

Result<CaseSession> CaseSessions::find(const QString &token)
{
    return CaseSessionRepository(m_database).find(hashToken(token), limitsAt(m_clock.now()));
}

Result<> CaseSessions::touch(const std::vector<QString> &tokenHashes)
{
    const QDateTime now = m_clock.now();
    for (size_t from = 0; from < tokenHashes.size(); from += touchesPerTransaction) {
        const size_t end = std::min(from + touchesPerTransaction, tokenHashes.size());
        const auto touched = inTransaction(m_database, [&](WriteTransaction &transaction) {
            Result<> done;
            for (size_t at = from; at < end && done; ++at)
                done = CaseSessionRepository::touch(transaction, tokenHashes[at], now);
            return done;
        });
        if (!touched)
            return touched;
    }
    return {};
}

Result<> CaseSessions::end(const QString &tokenHash)
{
    return inTransaction(m_database, [&](WriteTransaction &transaction) {
        return CaseSessionRepository::remove(transaction, tokenHash);
    });
}

Result<> CaseSessions::endAll(const DeploymentId &deployment)
{
    return inTransaction(m_database, [&](WriteTransaction &transaction) {
        return CaseSessionRepository::removeAll(transaction, deployment);
    });
}

Result<std::vector<CaseSession>> CaseSessions::list()
{
    return CaseSessionRepository(m_database).live(limitsAt(m_clock.now()));
}

Result<int> CaseSessions::sweep()
{
    return inTransaction(m_database, [&](WriteTransaction &transaction) {
        return CaseSessionRepository::removeEnded(transaction, limitsAt(m_clock.now()));
    });
}

} // namespace vestibule
