#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/customer.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// The organisations that deployments are run for.
class CustomerService
{
public:
    CustomerService(Database &database, ChangeLog &changes, const Clock &clock);

    /// `customer.id` is ignored. Errors: Invalid (name or key empty), Conflict (key taken).
    [[nodiscard]] Result<Customer> create(const Customer &customer, const Actor &actor);
    /// Errors: NotFound, Invalid (empty), Conflict with field "name" when it isn't called `from` any more.
    [[nodiscard]] Result<> rename(const CustomerId &id, const QString &from, const QString &to,
                                  const Actor &actor);
    [[nodiscard]] Result<Customer> find(const CustomerId &id);
    [[nodiscard]] Result<std::vector<Customer>> list();

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
