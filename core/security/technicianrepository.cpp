#include "core/security/technicianrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sessionColumns(
    "t.token_hash, t.deployment_id, t.operator_id, t.client_kind, t.csrf_token, t.created_at");
/// Binds: the earliest time of creation.
constexpr QLatin1StringView isLive(
    "t.created_at > ? AND EXISTS (SELECT 1 FROM operator o WHERE o.id = t.operator_id"
    " AND o.active = 1) AND EXISTS (SELECT 1 FROM deployment d WHERE d.id = t.deployment_id"
    " AND d.archived_at = '')");

TechnicianSession sessionFrom(const Rows &row)
{
    return {row.text(0),
            DeploymentId::fromStore(row.text(1)),
            OperatorId::fromStore(row.text(2)),
            row.text(3),
            row.text(4),
            row.time(5)};
}

} // namespace

Result<bool> TechnicianRepository::mayOffer(const DeploymentId &deployment, const OperatorId &id)
{
    auto rows = m_database.query(
        u"SELECT (SELECT COUNT(*) FROM operator WHERE id = ? AND active = 1),"
        " (SELECT COUNT(*) FROM deployment WHERE id = ? AND archived_at = '')"_s,
        {id.toString(), deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next() || rows->integer(1) == 0)
        return failure(ErrorCode::NotFound, u"deployment"_s);
    return rows->integer(0) > 0;
}

Result<TechnicianRepository::Pairing> TechnicianRepository::pairing(const QString &tokenHash,
                                                                    const QDateTime &since)
{
    auto rows = m_database.query(u"SELECT t.deployment_id, t.operator_id, CASE WHEN "_s + isLive
                                     + u" THEN 1 ELSE 0 END FROM technician_pairing t"
                                       " WHERE t.token_hash = ?",
                                 {toStoreTime(since), tokenHash});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"pairing"_s);
    if (!rows->boolean(2))
        return failure(ErrorCode::Gone, u"pairing"_s);
    return Pairing{DeploymentId::fromStore(rows->text(0)), OperatorId::fromStore(rows->text(1))};
}

Result<TechnicianSession> TechnicianRepository::session(const QString &tokenHash,
                                                        const QDateTime &since)
{
    auto rows = m_database.query(u"SELECT "_s + sessionColumns + u", CASE WHEN " + isLive
                                     + u" THEN 1 ELSE 0 END FROM technician_session t"
                                       " WHERE t.token_hash = ?",
                                 {toStoreTime(since), tokenHash});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"technician session"_s);
    if (!rows->boolean(6))
        return failure(ErrorCode::Gone, u"technician session"_s);
    return sessionFrom(*rows);
}

Result<std::vector<TechnicianSession>> TechnicianRepository::live(const QDateTime &since)
{
    auto rows = m_database.query(u"SELECT "_s + sessionColumns
                                     + u" FROM technician_session t WHERE " + isLive
                                     + u" ORDER BY t.created_at DESC, t.token_hash",
                                 {toStoreTime(since)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<TechnicianSession> sessions;
    while (rows->next())
        sessions.push_back(sessionFrom(*rows));
    return sessions;
}

Result<> TechnicianRepository::insert(WriteTransaction &transaction, const QString &tokenHash,
                                      const Pairing &pairing, const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO technician_pairing (token_hash, deployment_id, operator_id, created_at)"
        " VALUES (?, ?, ?, ?)"_s,
        {tokenHash, pairing.deployment.toString(), pairing.operatorId.toString(), toStoreTime(at)});
}

Result<> TechnicianRepository::insert(WriteTransaction &transaction,
                                      const TechnicianSession &session)
{
    return transaction.executeOne(
        u"INSERT INTO technician_session (token_hash, deployment_id, operator_id, client_kind,"
        " csrf_token, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {session.tokenHash, session.deployment.toString(), session.operatorId.toString(),
         session.clientKind, session.csrfToken, toStoreTime(session.createdAt)});
}

Result<> TechnicianRepository::removePairing(WriteTransaction &transaction,
                                             const QString &tokenHash)
{
    return transaction.executeOne(u"DELETE FROM technician_pairing WHERE token_hash = ?"_s,
                                  {tokenHash});
}

Result<> TechnicianRepository::removePairingsOf(WriteTransaction &transaction, const OperatorId &id)
{
    return transaction
        .execute(u"DELETE FROM technician_pairing WHERE operator_id = ?"_s, {id.toString()})
        .map([](int) {});
}

Result<int> TechnicianRepository::removeSession(WriteTransaction &transaction,
                                                const QString &tokenHash)
{
    return transaction.execute(u"DELETE FROM technician_session WHERE token_hash = ?"_s,
                               {tokenHash});
}

Result<int> TechnicianRepository::removeEnded(WriteTransaction &transaction,
                                              const QDateTime &pairings, const QDateTime &sessions)
{
    const auto codes = transaction.execute(
        u"DELETE FROM technician_pairing WHERE created_at <= ?"_s, {toStoreTime(pairings)});
    if (!codes)
        return codes;
    const auto phones = transaction.execute(
        u"DELETE FROM technician_session WHERE created_at <= ?"_s, {toStoreTime(sessions)});
    if (!phones)
        return phones;
    return *codes + *phones;
}

} // namespace vestibule
