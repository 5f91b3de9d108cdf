#include "core/security/signinlinkrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<int> SignInLinkRepository::pinVersion(const DeploymentId &deployment)
{
    auto rows = m_database.query(u"SELECT pin_version FROM deployment WHERE id = ?"
                                 " AND archived_at = '' AND pin_sealed <> ''"_s,
                                 {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"deployment"_s);
    return static_cast<int>(rows->integer(0));
}

Result<SignInLink> SignInLinkRepository::find(const QString &tokenHash, const QString &usedBy,
                                              const Since &since)
{
    auto rows = m_database.query(
        u"SELECT l.deployment_id, l.label_code_id, l.pin_version, CASE WHEN (l.used_at = ''"
        " OR (l.used_by <> '' AND l.used_by = ? AND l.used_at > ?))"
        " AND l.created_at > ? AND l.pin_version = d.pin_version AND d.archived_at = ''"
        " THEN 1 ELSE 0 END, CASE WHEN l.used_at = '' THEN 0 ELSE 1 END"
        " FROM sign_in_link l JOIN deployment d ON d.id = l.deployment_id"
        " WHERE l.token_hash = ?"_s,
        {usedBy, toStoreTime(since.used), toStoreTime(since.made), tokenHash});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"sign-in link"_s);
    return SignInLink{DeploymentId::fromStore(rows->text(0)), LabelCodeId::fromStore(rows->text(1)),
                      static_cast<int>(rows->integer(2)), rows->boolean(3), rows->boolean(4)};
}

Result<> SignInLinkRepository::insert(WriteTransaction &transaction, const QString &tokenHash,
                                      const SignInLink &link, const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO sign_in_link (token_hash, deployment_id, pin_version, label_code_id,"
        " created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {tokenHash, link.deployment.toString(), link.pinVersion, link.labelCode.toString(),
         toStoreTime(at)});
}

Result<> SignInLinkRepository::use(WriteTransaction &transaction, const QString &tokenHash,
                                   const QString &usedBy, const QDateTime &at)
{
    return transaction.executeOne(
        u"UPDATE sign_in_link SET used_at = ?, used_by = ? WHERE token_hash = ? AND used_at = ''"_s,
        {toStoreTime(at), usedBy, tokenHash});
}

Result<> SignInLinkRepository::remove(WriteTransaction &transaction, const QString &tokenHash)
{
    return transaction.executeOne(
        u"DELETE FROM sign_in_link WHERE token_hash = ? AND used_at = ''"_s, {tokenHash});
}

Result<int> SignInLinkRepository::removeExpired(WriteTransaction &transaction,
                                                const QDateTime &until)
{
    return transaction.execute(u"DELETE FROM sign_in_link WHERE created_at <= ?"_s,
                               {toStoreTime(until)});
}

} // namespace vestibule
