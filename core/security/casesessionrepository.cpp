#include "core/security/casesessionrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns(
    "s.token_hash, s.deployment_id, s.pin_version, s.client_kind, s.csrf_token, s.created_at,"
    " s.last_used_at");
/// Binds: the earliest time of creation, the earliest time of last use.
constexpr QLatin1StringView isLive(
    "s.pin_version = d.pin_version AND d.portal_enabled = 1 AND d.archived_at = ''"
    " AND s.created_at > ?"
    " AND s.last_used_at > ?");

CaseSession sessionFrom(const Rows &row)
{
    return {row.text(0),
            DeploymentId::fromStore(row.text(1)),
            static_cast<int>(row.integer(2)),
            row.text(3),
            row.text(4),
            row.time(5),
            row.time(6)};
}

} // namespace

Result<CaseSession> CaseSessionRepository::find(const QString &tokenHash,
                                                const SessionLimits &limits)
{
    auto rows = m_database.query(
        u"SELECT "_s + columns + u", CASE WHEN "_s + isLive
            + u" THEN 1 ELSE 0 END FROM case_session s"
              " JOIN deployment d ON d.id = s.deployment_id WHERE s.token_hash = ?"_s,
        {toStoreTime(limits.earliestStart), toStoreTime(limits.earliestUse), tokenHash});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"case session"_s);
    if (!rows->boolean(7))
        return failure(ErrorCode::Gone, u"case session"_s);
    return sessionFrom(*rows);
}

Result<DeploymentId> CaseSessionRepository::deploymentOf(const QString &tokenHash)
{
    auto rows = m_database.query(u"SELECT deployment_id FROM case_session WHERE token_hash = ?"_s,
                                 {tokenHash});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? DeploymentId::fromStore(rows->text(0)) : DeploymentId();
}

Result<std::vector<CaseSession>> CaseSessionRepository::live(const SessionLimits &limits)
{
    auto rows = m_database.query(
        u"SELECT "_s + columns
            + u" FROM case_session s JOIN deployment d ON d.id = s.deployment_id WHERE "_s + isLive
            + u" ORDER BY s.last_used_at DESC, s.token_hash"_s,
        {toStoreTime(limits.earliestStart), toStoreTime(limits.earliestUse)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CaseSession> sessions;
    while (rows->next())
        sessions.push_back(sessionFrom(*rows));
    return sessions;
}

Result<> CaseSessionRepository::insert(WriteTransaction &transaction, const CaseSession &session)
{
    return transaction.executeOne(
        u"INSERT INTO case_session (token_hash, deployment_id, pin_version, client_kind,"
        " csrf_token, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {session.tokenHash, session.deployment.toString(), session.pinVersion, session.clientKind,
         session.csrfToken, toStoreTime(session.createdAt), toStoreTime(session.lastUsedAt)});
}

Result<> CaseSessionRepository::touch(WriteTransaction &transaction, const QString &tokenHash,
                                      const QDateTime &at)
{
    return transaction
        .execute(u"UPDATE case_session SET last_used_at = ? WHERE token_hash = ?"_s,
                 {toStoreTime(at), tokenHash})
        .map([](int) {});
}

Result<> CaseSessionRepository::remove(WriteTransaction &transaction, const QString &tokenHash)
{
    return transaction.execute(u"DELETE FROM case_session WHERE token_hash = ?"_s, {tokenHash})
        .map([](int) {});
}

Result<int> CaseSessionRepository::removeEnded(WriteTransaction &transaction,
                                               const SessionLimits &limits)
{
    return transaction.execute(
        u"DELETE FROM case_session WHERE token_hash NOT IN (SELECT s.token_hash"
        " FROM case_session s JOIN deployment d ON d.id = s.deployment_id WHERE "_s
            + isLive + u")"_s,
        {toStoreTime(limits.earliestStart), toStoreTime(limits.earliestUse)});
}

} // namespace vestibule
