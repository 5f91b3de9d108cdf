#pragma once

#include "core/base/result.h"
#include "core/sites/customer.h"

#include <vector>

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table customer.
class CustomerRepository
{
public:
    explicit CustomerRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound.
    [[nodiscard]] Result<Customer> find(const CustomerId &id);
    [[nodiscard]] Result<bool> isTakenKey(const QString &customerKey);
    /// By name.
    [[nodiscard]] Result<std::vector<Customer>> list();
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const Customer &customer,
                                         const QDateTime &at);
    [[nodiscard]] static Result<> rename(WriteTransaction &transaction, const CustomerId &id,
                                         const QString &name);

private:
    Database &m_database;
};

} // namespace vestibule
