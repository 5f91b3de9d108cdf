#include "core/security/attemptbucketrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<std::optional<AttemptBucket>> AttemptBucketRepository::find(const QString &scope,
                                                                   const QString &subject)
{
    auto rows = m_database.query(
        u"SELECT tokens, updated_at FROM attempt_bucket WHERE scope = ? AND subject = ?"_s,
        {scope, subject});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    return AttemptBucket{rows->real(0), rows->time(1)};
}

Result<> AttemptBucketRepository::put(WriteTransaction &transaction, const QString &scope,
                                      const QString &subject, const AttemptBucket &bucket)
{
    return transaction
        .execute(u"INSERT INTO attempt_bucket (scope, subject, tokens, updated_at)"
                 " VALUES (?, ?, ?, ?) ON CONFLICT (scope, subject)"
                 " DO UPDATE SET tokens = excluded.tokens, updated_at = excluded.updated_at"_s,
                 {scope, subject, bucket.tokens, toStoreTime(bucket.updatedAt)})
        .map([](int) {});
}

Result<> AttemptBucketRepository::remove(WriteTransaction &transaction, const QString &scope,
                                         const QString &subject)
{
    return transaction
        .execute(u"DELETE FROM attempt_bucket WHERE scope = ? AND (subject = ? OR ? = '')"_s,
                 {scope, subject, subject})
        .map([](int) {});
}

Result<> AttemptBucketRepository::removeUntouchedSince(WriteTransaction &transaction,
                                                       const QDateTime &time)
{
    return transaction
        .execute(u"DELETE FROM attempt_bucket WHERE updated_at < ?"_s, {toStoreTime(time)})
        .map([](int) {});
}

} // namespace vestibule
