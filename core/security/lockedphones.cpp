#include "core/security/lockedphones.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

LockedPhones::LockedPhones(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<std::vector<LockedPhone>> LockedPhones::list(const DeploymentId &deployment)
{
    auto rows = m_database.query(
        u"SELECT client, deployment_id, label_code_id, client_kind, since, until FROM locked_phone"
        " WHERE until > ? AND approved_at = '' AND (deployment_id = ? OR ? = '')"
        " ORDER BY since DESC, client"_s,
        {toStoreTime(m_clock.now()), deployment.toString(), deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LockedPhone> phones;
    while (rows->next()) {
        phones.push_back({rows->text(0), DeploymentId::fromStore(rows->text(1)),
                          LabelCodeId::fromStore(rows->text(2)), rows->text(3), rows->time(4),
                          rows->time(5)});
    }
    return phones;
}

Result<bool> LockedPhones::isListed(const DeploymentId &deployment, const QString &client)
{
    auto rows = m_database.query(u"SELECT since FROM locked_phone WHERE deployment_id = ?"
                                 " AND client = ? AND approved_at = '' AND until > ?"_s,
                                 {deployment.toString(), client, toStoreTime(m_clock.now())});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<bool> LockedPhones::put(WriteTransaction &transaction, const LockedPhone &phone)
{
    if (const auto swept = sweep(transaction); !swept)
        return tl::unexpected(swept.error());
    {
        auto rows = m_database.query(u"SELECT COUNT(*) FROM locked_phone WHERE deployment_id = ?"_s,
                                     {phone.deployment.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next() && rows->integer(0) >= mostPerDeployment)
            return false;
    }
    const auto put = transaction.execute(
        u"INSERT INTO locked_phone (client, deployment_id, client_kind, label_code_id, since,"
        " until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (client, deployment_id) DO UPDATE SET"
        " client_kind = excluded.client_kind, label_code_id = excluded.label_code_id,"
        " since = excluded.since, until = excluded.until, approved_at = ''"_s,
        {phone.client, phone.deployment.toString(), phone.clientKind, phone.labelCode.toString(),
         toStoreTime(m_clock.now()), toStoreTime(phone.until)});
    if (!put)
        return tl::unexpected(put.error());
    return true;
}

Result<bool> LockedPhones::isApproved(const DeploymentId &deployment, const QString &client)
{
    auto rows = m_database.query(
        u"SELECT approved_at FROM locked_phone WHERE deployment_id = ? AND client = ?"
        " AND approved_at > ?"_s,
        {deployment.toString(), client, toStoreTime(m_clock.now().addSecs(-approvedSeconds))});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<> LockedPhones::approve(WriteTransaction &transaction, const DeploymentId &deployment,
                               const QString &client)
{
    const auto put = transaction.execute(
        u"UPDATE locked_phone SET approved_at = ? WHERE deployment_id = ? AND client = ?"
        " AND approved_at = '' AND until > ?"_s,
        {toStoreTime(m_clock.now()), deployment.toString(), client, toStoreTime(m_clock.now())});
    if (!put)
        return tl::unexpected(put.error());
    if (*put == 0)
        return failure(ErrorCode::NotFound, u"phone"_s);
    return {};
}

Result<> LockedPhones::forget(WriteTransaction &transaction, const DeploymentId &deployment,
                              const QString &client)
{
    return transaction
        .execute(u"DELETE FROM locked_phone WHERE deployment_id = ? AND (client = ? OR ? = '')"_s,
                 {deployment.toString(), client, client})
        .map([](int) {});
}

Result<> LockedPhones::sweep(WriteTransaction &transaction)
{
    return transaction
        .execute(u"DELETE FROM locked_phone WHERE until <= ? AND approved_at <= ?"_s,
                 {toStoreTime(m_clock.now()), toStoreTime(m_clock.now().addSecs(-approvedSeconds))})
        .map([](int) {});
}

} // namespace vestibule
