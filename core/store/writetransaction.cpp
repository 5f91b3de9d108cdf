#include "core/store/writetransaction.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/store.h"

#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

WriteTransaction::WriteTransaction(Database &database, std::unique_lock<std::mutex> lock)
    : m_database(&database),
      m_lock(std::move(lock))
{ }

WriteTransaction::WriteTransaction(WriteTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)),
      m_lock(std::move(other.m_lock)),
      m_afterCommit(std::move(other.m_afterCommit))
{ }

WriteTransaction::~WriteTransaction()
{
    if (m_lock.owns_lock() && m_database)
        (void)m_database->execute(u"ROLLBACK"_s);
}

Result<WriteTransaction> WriteTransaction::begin(Database &database)
{
    std::unique_lock lock(database.store().writeLock());
    if (const auto begun = database.execute(database.store().dialect().beginWrite()); !begun)
        return tl::unexpected(begun.error());
    return WriteTransaction(database, std::move(lock));
}

Result<int> WriteTransaction::execute(const QString &sql, const QVariantList &values)
{
    const auto statement = m_database->run(sql, values);
    if (!statement)
        return tl::unexpected(statement.error());
    const int changed = (*statement)->numRowsAffected();
    (*statement)->finish();
    return changed;
}

Result<> WriteTransaction::executeOne(const QString &sql, const QVariantList &values)
{
    const auto changed = execute(sql, values);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return failure(ErrorCode::Conflict, u"no row to change"_s);
    return {};
}

void WriteTransaction::afterCommit(std::function<void()> call)
{
    m_afterCommit.push_back(std::move(call));
}

Result<> WriteTransaction::commit()
{
    if (const auto done = m_database->execute(u"COMMIT"_s); !done)
        return tl::unexpected(done.error());
    m_lock.unlock();
    for (const auto &call : m_afterCommit)
        call();
    m_afterCommit.clear();
    return {};
}

} // namespace vestibule
