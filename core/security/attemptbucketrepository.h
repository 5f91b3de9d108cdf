#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace vestibule {

class Database;
class WriteTransaction;

/// What a budget held when it was last charged.
struct AttemptBucket {
    double tokens = 0;
    QDateTime updatedAt;
    friend bool operator==(const AttemptBucket &, const AttemptBucket &) = default;
};

/// Rows of table attempt_bucket.
class AttemptBucketRepository
{
public:
    explicit AttemptBucketRepository(Database &database) : m_database(database) { }

    /// Nothing for one that was never charged.
    [[nodiscard]] Result<std::optional<AttemptBucket>> find(const QString &scope,
                                                            const QString &subject);

    [[nodiscard]] static Result<> put(WriteTransaction &transaction, const QString &scope,
                                      const QString &subject, const AttemptBucket &bucket);
    /// With an empty subject all of `scope`.
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const QString &scope,
                                         const QString &subject);
    [[nodiscard]] static Result<> removeUntouchedSince(WriteTransaction &transaction,
                                                       const QDateTime &time);

private:
    Database &m_database;
};

} // namespace vestibule
