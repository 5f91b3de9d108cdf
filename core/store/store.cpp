#include "core/store/store.h"

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/migrator.h"

#include <QFile>

namespace vestibule {

Store::Store(StoreLocation location, std::vector<StoreLock> locks)
    : m_location(std::move(location)),
      m_locks(std::move(locks))
{ }

Result<std::unique_ptr<Store>> Store::hold(const StoreLocation &location)
{
    auto locks = StoreLock::acquireAll(location);
    if (!locks)
        return tl::unexpected(locks.error());
    std::unique_ptr<Store> store(new Store(location, std::move(*locks)));
    if (const auto whole = backup::finishRestore(location, SystemClock().now()); !whole)
        return tl::unexpected(whole.error());
    if (const auto checked = Migrator::checkVersion(location.databaseFile()); !checked)
        return tl::unexpected(checked.error());
    return store;
}

Result<std::unique_ptr<Store>> Store::openAsItIs(const StoreLocation &location)
{
    return hold(location);
}

Result<std::unique_ptr<Store>> Store::open(const StoreLocation &location, std::optional<int> schema)
{
    auto store = hold(location);
    if (!store)
        return store;
    auto database = Database::open(**store);
    if (!database)
        return tl::unexpected(database.error());
    QFile::setPermissions(location.databaseFile(), QFile::ReadOwner | QFile::WriteOwner);
    if (const auto migrated = Migrator(**database).migrate(schema.value_or(Migrator::newest()));
        !migrated)
        return tl::unexpected(migrated.error());
    return store;
}

} // namespace vestibule
