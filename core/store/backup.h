#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace vestibule {

class Database;
struct StoreLocation;

/// Copies of the store's database: written while it is in use, checked after writing, restored by a
/// swap. Pictures lie in their own files and are not part of it.
namespace backup {

struct File {
    QString path;
    QDateTime writtenAt;
    qint64 byteSize = 0;
    friend bool operator==(const File &, const File &) = default;
};

/// Writes a copy to `path` by VACUUM INTO a temporary file beside it, checks that, and moves it
/// into place. Errors: Unavailable (disk full, folder missing), Damaged when the copy fails its
/// check.
[[nodiscard]] Result<> write(Database &database, const QString &path);
/// Whether `path` is an unharmed store of this or an older version, with nothing in it that our migrations
/// don't make. Errors: Damaged, NewerStore, Unsupported, Unavailable.
[[nodiscard]] Result<> check(const QString &path);
/// Puts the copy at `path` in place of the store's database; what was there is kept beside it, with its write-ahead
/// log, as vestibule.db.before-<time>. The caller holds the StoreLock and has no Database open. On an error the store
/// is as it was. Nobody is signed in by the copy: its sessions and sign-in links are left out. A power cut leaves either that or what finishRestore() brings to its end. Slow: reads the whole copy.
[[nodiscard]] Result<> restore(const StoreLocation &location, const QString &path,
                               const QDateTime &now);
/// Brings a restore that was cut short to its end; Store::open() does it first of all. Nothing when there is none.
[[nodiscard]] Result<> finishRestore(const StoreLocation &location, const QDateTime &now);
/// The copies in the store's backup folder, newest first.
[[nodiscard]] std::vector<File> list(const StoreLocation &location);
/// The path for a copy written `now`: backups/vestibule-20261120-094100.db.
[[nodiscard]] QString pathFor(const StoreLocation &location, const QDateTime &now);
/// Deletes all but the newest `keep` copies.
void prune(const StoreLocation &location, int keep);

} // namespace backup

} // namespace vestibule
