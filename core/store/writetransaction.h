#pragma once

#include "core/base/result.h"

#include <QVariantList>

#include <functional>
#include <mutex>
#include <vector>

namespace vestibule {

class Database;

/// One use case's changes: all or none. Holds the process's one write lock from begin() to commit()
/// or destruction (which rolls back), so whatever is slow is computed before.
class WriteTransaction
{
public:
    /// Errors: Unavailable when the store is busy, full or gone.
    [[nodiscard]] static Result<WriteTransaction> begin(Database &database);
    WriteTransaction(WriteTransaction &&other) noexcept;
    WriteTransaction &operator=(WriteTransaction &&) = delete;
    Q_DISABLE_COPY(WriteTransaction)
    ~WriteTransaction();

    /// Runs an INSERT, UPDATE or DELETE with `?` for each of `values`; gives the number of rows
    /// changed. Errors: Conflict when a constraint is broken, Unavailable when the disk refuses.
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// As execute(), but a change of no row is a Conflict: what was expected isn't there any more.
    [[nodiscard]] Result<> executeOne(const QString &sql, const QVariantList &values = {});
    /// `call` runs on this thread after a successful commit, when the lock is free again.
    void afterCommit(std::function<void()> call);
    /// Makes everything durable. On an error nothing was changed.
    [[nodiscard]] Result<> commit();
    [[nodiscard]] Database &database() { return *m_database; }

private:
    WriteTransaction(Database &database, std::unique_lock<std::mutex> lock);

    Database *m_database;
    std::unique_lock<std::mutex> m_lock;
    std::vector<std::function<void()>> m_afterCommit;
};

} // namespace vestibule
