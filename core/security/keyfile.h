#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace vestibule {

/// Files that hold what unwraps the data key: one of our own making, or a systemd credential.
namespace keyfile {

/// The file's content without surrounding white space. Errors: NotFound, Forbidden (not readable),
/// Invalid (under 16 or over 4,096 bytes, so surely something else).
[[nodiscard]] Result<Secret> read(const QString &path);
/// Writes 256 random bits that only this user may read (0600), durably; gives them as read() does.
/// Errors: Conflict when the file exists (it may be the key of another store or of a backup),
/// Unavailable.
[[nodiscard]] Result<Secret> write(const QString &path);
/// As read(), or as write() when there is no such file.
[[nodiscard]] Result<Secret> readOrWrite(const QString &path);
/// The file that systemd hands over for LoadCredential=vestibule-key, or an empty text. Source:
/// https://systemd.io/CREDENTIALS/
[[nodiscard]] QString systemdCredential();

} // namespace keyfile

} // namespace vestibule
