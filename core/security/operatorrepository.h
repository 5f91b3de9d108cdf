#pragma once

#include "core/security/operators.h"

class QDateTime;

namespace vestibule {

class WriteTransaction;

/// Rows of table operator.
class OperatorRepository
{
public:
    explicit OperatorRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound.
    [[nodiscard]] Result<Operator> find(const OperatorId &id);
    /// By name.
    [[nodiscard]] Result<std::vector<Operator>> list(bool withInactive);
    /// Nobody is none.
    [[nodiscard]] Result<bool> isTechnician(const OperatorId &id);
    /// How many others are active managers.
    [[nodiscard]] Result<int> countManagersBut(const OperatorId &id);
    /// Empty for no password. Errors: NotFound.
    [[nodiscard]] Result<QString> passwordHash(const OperatorId &id);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const Operator &person,
                                         const QString &passwordHash, const QDateTime &at);
    /// All but the password. Errors: Conflict when there is no such operator.
    [[nodiscard]] static Result<> update(WriteTransaction &transaction, const Operator &person);
    /// Errors: NotFound.
    [[nodiscard]] static Result<> setPasswordHash(WriteTransaction &transaction,
                                                  const OperatorId &id, const QString &hash);

private:
    Database &m_database;
};

} // namespace vestibule
