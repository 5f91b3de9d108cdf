#pragma once

#include "core/base/result.h"
#include "core/store/dialect.h"
#include "core/store/storelocation.h"
#include "core/store/storelock.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vestibule {

/// A store that this process holds: locked against others, at this version's schema. Shared by all
/// threads; each opens its own Database on it.
class Store
{
public:
    /// Takes the lock, makes the file when there is none, and brings the schema up to date.
    /// Errors: Locked, NewerStore (untouched), Unsupported (a database of another program, untouched),
    /// Damaged, Unavailable.
    /// `schema` stops migrations at that number; 0 is an empty schema, none the newest.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreLocation &location,
                                                             std::optional<int> schema = {});
    /// As open(), but the file must be there, and its schema stays as it is: only to look at it.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openAsItIs(const StoreLocation &location);
    Q_DISABLE_COPY_MOVE(Store)
    ~Store() = default;

    [[nodiscard]] const StoreLocation &location() const { return m_location; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// Held by whoever writes or checkpoints.
    [[nodiscard]] std::mutex &writeLock() { return m_writeLock; }

private:
    Store(StoreLocation location, std::vector<StoreLock> locks);
    /// Locked, and checked so that it can be opened.
    static Result<std::unique_ptr<Store>> hold(const StoreLocation &location);

    StoreLocation m_location;
    std::vector<StoreLock> m_locks; ///< of the data folder, and of a database elsewhere
    Dialect m_dialect{Dialect::Engine::Sqlite};
    std::mutex m_writeLock;
};

} // namespace vestibule
