#include "core/security/casesessions.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/security/casesessionrepository.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

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

CaseSessions::CaseSessions(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
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

Result<> CaseSessions::end(const QString &tokenHash, const Actor &actor)
{
    return inTransaction(m_database, [&](WriteTransaction &transaction) -> Result<> {
        const auto deployment = CaseSessionRepository(m_database).deploymentOf(tokenHash);
        if (!deployment)
            return tl::unexpected(deployment.error());
        if (deployment->isNull())
            return {};
        const auto removed = CaseSessionRepository::remove(transaction, tokenHash);
        if (!removed)
            return removed;
        Event event;
        event.type = u"session.ended"_s;
        event.deployment = *deployment;
        event.subjectKind = u"deployment"_s;
        event.subjectId = deployment->toString();
        return m_changes.note(transaction, actor, event);
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
