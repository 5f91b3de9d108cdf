#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <vector>

namespace vestibule {

struct StoreLocation;

/// Makes this process the only one that uses a data folder: holds flock(2) on its file `lock` until
/// destroyed.
class StoreLock
{
public:
    /// Creates `dataDirectory` when missing, and makes it its user's alone (mode 0700). Errors: Locked when another program holds
    /// it
    /// (`detail` has that program's process id), Unavailable when the folder can't be written.
    [[nodiscard]] static Result<StoreLock> acquire(const QString &dataDirectory);

    /// The lock of the data folder, and one of a database that lies elsewhere: two folders must not
    /// share it. Errors: as acquire().
    [[nodiscard]] static Result<std::vector<StoreLock>> acquireAll(const StoreLocation &location);

    StoreLock(StoreLock &&other) noexcept;
    StoreLock &operator=(StoreLock &&other) noexcept;
    Q_DISABLE_COPY(StoreLock)
    ~StoreLock();

private:
    explicit StoreLock(int descriptor);
    static Result<StoreLock> hold(const QString &file);
    int m_descriptor = -1;
};

} // namespace vestibule
