#include "core/security/casesessions.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int tokenBits = 256;
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

QString earliestStart(const Clock &clock)
{
    return toStoreTime(clock.now().addSecs(-CaseSessions::absoluteSeconds));
}

QString earliestUse(const Clock &clock)
{
    return toStoreTime(clock.now().addSecs(-CaseSessions::idleSeconds));
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
    const CaseSession &session = started.session;
    const auto put = change(
        u"INSERT INTO case_session (token_hash, deployment_id, pin_version, client_kind,"
        " csrf_token, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {session.tokenHash, deployment.toString(), pinVersion, clientKind, session.csrfToken,
         toStoreTime(now), toStoreTime(now)});
    if (!put)
        return tl::unexpected(put.error());
    return started;
}

Result<CaseSession> CaseSessions::find(const QString &token)
{
    auto rows = m_database.query(
        u"SELECT "_s + columns + u", CASE WHEN "_s + isLive
            + u" THEN 1 ELSE 0 END FROM case_session s"
              " JOIN deployment d ON d.id = s.deployment_id WHERE s.token_hash = ?"_s,
        {earliestStart(m_clock), earliestUse(m_clock), hashToken(token)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"case session"_s);
    if (!rows->boolean(7))
        return failure(ErrorCode::Gone, u"case session"_s);
    return sessionFrom(*rows);
}

Result<> CaseSessions::touch(const QString &tokenHash)
{
    return change(u"UPDATE case_session SET last_used_at = ? WHERE token_hash = ?"_s,
                  {toStoreTime(m_clock.now()), tokenHash})
        .map([](int) {});
}

Result<> CaseSessions::end(const QString &tokenHash)
{
    return change(u"DELETE FROM case_session WHERE token_hash = ?"_s, {tokenHash}).map([](int) {});
}

Result<> CaseSessions::endAll(const DeploymentId &deployment)
{
    return change(u"DELETE FROM case_session WHERE deployment_id = ?"_s, {deployment.toString()})
        .map([](int) {});
}

Result<std::vector<CaseSession>> CaseSessions::list()
{
    auto rows = m_database.query(
        u"SELECT "_s + columns
            + u" FROM case_session s JOIN deployment d ON d.id = s.deployment_id WHERE "_s + isLive
            + u" ORDER BY s.last_used_at DESC, s.token_hash"_s,
        {earliestStart(m_clock), earliestUse(m_clock)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CaseSession> sessions;
    while (rows->next())
        sessions.push_back(sessionFrom(*rows));
    return sessions;
}

Result<int> CaseSessions::sweep()
{
    return change(u"DELETE FROM case_session WHERE token_hash NOT IN (SELECT s.token_hash"
                  " FROM case_session s JOIN deployment d ON d.id = s.deployment_id WHERE "_s
                      + isLive + u")"_s,
                  {earliestStart(m_clock), earliestUse(m_clock)});
}

Result<int> CaseSessions::change(const QString &sql, const QVariantList &values)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto changed = transaction->execute(sql, values);
    if (!changed)
        return changed;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return changed;
}

} // namespace vestibule
