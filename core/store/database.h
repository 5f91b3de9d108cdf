#pragma once

#include "core/base/result.h"
#include "core/store/rows.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

#include <memory>

namespace vestibule {

class Store;

/// A value for an optional reference: NULL when `text` is empty. (A plain null QString is bound as
/// an empty text.)
QVariant orNull(const QString &text);

/// One thread's connection to the store. Made, used and destroyed on that thread. Reading is open
/// to all; writing goes through WriteTransaction.
class Database
{
public:
    /// Errors: Unavailable when the file can't be opened.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(Store &store);
    Q_DISABLE_COPY_MOVE(Database)
    ~Database();

    /// Runs a SELECT with `?` for each of `values`. The prepared statement is kept for the next
    /// time; the same text must not be run again while its Rows live.
    [[nodiscard]] Result<Rows> query(const QString &sql, const QVariantList &values = {});
    /// What runs now fails with Unavailable. From any thread, while the Database lives.
    void interrupt();
    [[nodiscard]] Store &store() { return m_store; }

private:
    friend class WriteTransaction;
    friend class Migrator;
    Database(Store &store, QSqlDatabase connection);
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    /// Runs one statement that is not worth keeping; gives the number of rows changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});

    Store &m_store;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace vestibule
