#include "core/sites/customerservice.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/sites/customerrepository.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Event customerEvent(const QString &type, const CustomerId &id, const QStringList &fields = {})
{
    Event event;
    event.type = type;
    event.subjectKind = u"customer"_s;
    event.subjectId = id.toString();
    event.fields = fields;
    return event;
}

} // namespace

CustomerService::CustomerService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<Customer> CustomerService::create(const Customer &customer, const Actor &actor)
{
    const Customer created{CustomerId::make(), customer.customerKey.trimmed(),
                           customer.name.trimmed()};
    if (created.name.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
    if (created.customerKey.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"customer_key"_s);
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto taken = CustomerRepository(m_database).isTakenKey(created.customerKey);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return failure(ErrorCode::Conflict, u"taken"_s, u"customer_key"_s);
    const auto inserted = CustomerRepository::insert(*transaction, created, m_clock.now());
    if (!inserted)
        return tl::unexpected(inserted.error());
    const auto noted = m_changes.note(*transaction, actor,
                                      customerEvent(u"customer.created"_s, created.id));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return created;
}

Result<> CustomerService::rename(const CustomerId &id, const QString &from, const QString &to,
                                 const Actor &actor)
{
    const QString renamed = to.trimmed();
    if (renamed.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = CustomerRepository(m_database).find(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->name == renamed)
        return {};
    if (stored->name != from)
        return failure(ErrorCode::Conflict, u"changed"_s, u"name"_s);
    if (const auto written = CustomerRepository::rename(*transaction, id, renamed); !written)
        return written;
    const auto noted = m_changes.note(*transaction, actor,
                                      customerEvent(u"customer.updated"_s, id, {u"name"_s}));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<Customer> CustomerService::find(const CustomerId &id)
{
    return CustomerRepository(m_database).find(id);
}

Result<std::vector<Customer>> CustomerService::list()
{
    return CustomerRepository(m_database).list();
}

} // namespace vestibule
