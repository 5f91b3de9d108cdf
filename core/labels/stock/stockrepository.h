#pragma once

#include "core/base/result.h"
#include "core/labels/stock/labelstock.h"

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table label_stock: the operators' own stocks.
class StockRepository
{
public:
    explicit StockRepository(Database &database) : m_database(database) { }

    /// By name. Errors: Damaged when a row can't be read.
    [[nodiscard]] Result<std::vector<LabelStock>> list();
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<LabelStock> find(const QString &id);
    /// Whether another row than `id` has this name.
    [[nodiscard]] Result<bool> isTakenName(const QString &name, const QString &id);
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const LabelStock &stock,
                                         const QDateTime &at);
    /// Errors: Conflict when the row is gone.
    [[nodiscard]] static Result<> update(WriteTransaction &transaction, const LabelStock &stock);
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const QString &id);

private:
    Database &m_database;
};

} // namespace vestibule
