#include "core/sites/customerrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Customer fromRow(const Rows &row)
{
    return {CustomerId::fromStore(row.text(0)), row.text(1), row.text(2)};
}

} // namespace

Result<Customer> CustomerRepository::find(const CustomerId &id)
{
    auto rows = m_database.query(u"SELECT id, customer_key, name FROM customer WHERE id = ?"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"customer"_s);
    return fromRow(*rows);
}

Result<bool> CustomerRepository::isTakenKey(const QString &customerKey)
{
    auto rows = m_database.query(u"SELECT 1 FROM customer WHERE customer_key = ?"_s, {customerKey});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<std::vector<Customer>> CustomerRepository::list()
{
    auto rows = m_database.query(
        u"SELECT id, customer_key, name FROM customer ORDER BY name_key, customer_key"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Customer> customers;
    while (rows->next())
        customers.push_back(fromRow(*rows));
    return customers;
}

Result<> CustomerRepository::insert(WriteTransaction &transaction, const Customer &customer,
                                    const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO customer (id, customer_key, name, name_key, created_at)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {customer.id.toString(), customer.customerKey, customer.name, nameKey(customer.name),
         toStoreTime(at)});
}

Result<> CustomerRepository::rename(WriteTransaction &transaction, const CustomerId &id,
                                    const QString &name)
{
    return transaction.executeOne(u"UPDATE customer SET name = ?, name_key = ? WHERE id = ?"_s,
                                  {name, nameKey(name), id.toString()});
}

} // namespace vestibule
