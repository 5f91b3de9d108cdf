#pragma once

#include "core/base/result.h"
#include "core/labels/design/labeldesign.h"

#include <QHash>

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of tables label_design and label_design_default.
class DesignRepository
{
public:
    explicit DesignRepository(Database &database) : m_database(database) { }

    /// By name. Errors: Damaged when a row can't be read.
    [[nodiscard]] Result<std::vector<LabelDesign>> list();
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<LabelDesign> find(const QString &id);
    /// Whether another row than `id` has this name.
    [[nodiscard]] Result<bool> isTakenName(const QString &name, const QString &id);
    /// The id of the design that is the default for devices of each model that has one.
    [[nodiscard]] Result<QHash<QString, QString>> defaults();
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const LabelDesign &design,
                                         const QDateTime &at);
    /// Errors: Conflict when the row is gone.
    [[nodiscard]] static Result<> update(WriteTransaction &transaction, const LabelDesign &design);
    /// Models whose default it was have none then.
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const QString &id);
    [[nodiscard]] static Result<> setDefault(WriteTransaction &transaction, const QString &model,
                                             const QString &id);
    [[nodiscard]] static Result<> clearDefault(WriteTransaction &transaction, const QString &model);

private:
    Database &m_database;
};

} // namespace vestibule
