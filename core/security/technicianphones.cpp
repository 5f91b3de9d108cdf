#include "core/security/technicianphones.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/security/changelog.h"
#include "core/security/technicianrepository.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int tokenBits = 256;

} // namespace

TechnicianPhones::TechnicianPhones(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<> TechnicianPhones::note(WriteTransaction &transaction, const QString &type,
                                const DeploymentId &deployment, const Actor &actor)
{
    Event event;
    event.type = type;
    event.deployment = deployment;
    event.subjectKind = u"deployment"_s;
    event.subjectId = deployment.toString();
    return m_changes.note(transaction, actor, event);
}

Result<QString> TechnicianPhones::offer(const DeploymentId &deployment, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto may = TechnicianRepository(m_database).mayOffer(deployment, actor.operatorId);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may)
        return failure(ErrorCode::Forbidden, u"no active operator"_s);
    const auto removed = TechnicianRepository::removePairingsOf(*transaction, actor.operatorId);
    if (!removed)
        return tl::unexpected(removed.error());
    const QString token = makeToken(tokenBits);
    const auto put = TechnicianRepository::insert(*transaction, hashToken(token),
                                                  {deployment, actor.operatorId}, m_clock.now());
    if (!put)
        return tl::unexpected(put.error());
    const auto noted = note(*transaction, u"technician.offered"_s, deployment, actor);
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return token;
}

Result<DeploymentId> TechnicianPhones::offered(const QString &token)
{
    return TechnicianRepository(m_database)
        .pairing(hashToken(token), m_clock.now().addSecs(-pairingSeconds))
        .map([](const TechnicianRepository::Pairing &pairing) { return pairing.deployment; });
}

Result<TechnicianPhones::Started> TechnicianPhones::accept(const QString &token,
                                                           const QString &clientKind)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto pairing = TechnicianRepository(m_database)
                             .pairing(hashToken(token), m_clock.now().addSecs(-pairingSeconds));
    if (!pairing)
        return tl::unexpected(pairing.error());
    const auto used = TechnicianRepository::removePairing(*transaction, hashToken(token));
    if (!used)
        return tl::unexpected(used.error());
    Started started;
    started.token = makeToken(tokenBits);
    started.session = {hashToken(started.token), pairing->deployment,
                       pairing->operatorId,      clientKind,
                       makeToken(tokenBits),     m_clock.now()};
    if (const auto put = TechnicianRepository::insert(*transaction, started.session); !put)
        return tl::unexpected(put.error());
    const auto noted = note(*transaction, u"technician.paired"_s, pairing->deployment,
                            Actor::byOperator(pairing->operatorId));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return started;
}

Result<TechnicianSession> TechnicianPhones::find(const QString &token)
{
    return TechnicianRepository(m_database)
        .session(hashToken(token), m_clock.now().addSecs(-sessionSeconds));
}

Result<> TechnicianPhones::end(const QString &tokenHash, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto session = TechnicianRepository(m_database).session(tokenHash, {});
    const auto removed = TechnicianRepository::removeSession(*transaction, tokenHash);
    if (!removed)
        return tl::unexpected(removed.error());
    if (*removed == 0 || !session)
        return transaction->commit();
    const auto noted = note(*transaction, u"technician.ended"_s, session->deployment, actor);
    return noted ? transaction->commit() : noted;
}

Result<std::vector<TechnicianSession>> TechnicianPhones::list()
{
    return TechnicianRepository(m_database).live(m_clock.now().addSecs(-sessionSeconds));
}

Result<int> TechnicianPhones::sweep()
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QDateTime now = m_clock.now();
    const auto removed = TechnicianRepository::removeEnded(
        *transaction, now.addSecs(-pairingSeconds), now.addSecs(-sessionSeconds));
    if (!removed)
        return removed;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return removed;
}

} // namespace vestibule
