#include "core/security/devicecookies.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {
constexpr int tokenBits = 256;
}

DeviceCookies::DeviceCookies(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<bool> DeviceCookies::isKnown(const DeploymentId &deployment, int pinVersion,
                                    const QString &cookie)
{
    if (cookie.isEmpty())
        return false;
    auto rows = m_database.query(u"SELECT last_used_at FROM device_cookie WHERE token_hash = ?"
                                 " AND deployment_id = ? AND pin_version = ?"
                                 " AND last_used_at > ?"_s,
                                 {hashToken(cookie), deployment.toString(), pinVersion,
                                  toStoreTime(m_clock.now().addDays(-idleDays))});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<QString> DeviceCookies::issue(WriteTransaction &transaction, const DeploymentId &deployment,
                                     int pinVersion)
{
    const QString cookie = makeToken(tokenBits);
    const QString now = toStoreTime(m_clock.now());
    const auto put = transaction.execute(
        u"INSERT INTO device_cookie (token_hash, deployment_id, pin_version, created_at,"
        " last_used_at) VALUES (?, ?, ?, ?, ?)"_s,
        {hashToken(cookie), deployment.toString(), pinVersion, now, now});
    if (!put)
        return tl::unexpected(put.error());
    return cookie;
}

Result<> DeviceCookies::touch(WriteTransaction &transaction, const QString &cookie)
{
    return transaction
        .execute(u"UPDATE device_cookie SET last_used_at = ? WHERE token_hash = ?"_s,
                 {toStoreTime(m_clock.now()), hashToken(cookie)})
        .map([](int) {});
}

Result<> DeviceCookies::sweep(WriteTransaction &transaction)
{
    return transaction
        .execute(u"DELETE FROM device_cookie WHERE last_used_at <= ? OR token_hash IN"
                 " (SELECT c.token_hash FROM device_cookie c JOIN deployment d"
                 " ON d.id = c.deployment_id WHERE d.pin_version <> c.pin_version)"_s,
                 {toStoreTime(m_clock.now().addDays(-idleDays))})
        .map([](int) {});
}

} // namespace vestibule
