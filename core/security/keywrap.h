#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace vestibule {

/// Makes the keys that wrap the data key from what people, files and keyrings hold. A `salt` is the
/// text kept beside the wrapped key.
namespace keywrap {

inline constexpr int keyBytes = 32;

/// For secrets of at least 128 random bits, which need no slow hash.
[[nodiscard]] QString newSalt();
[[nodiscard]] Result<Secret> fromRandom(const Secret &secret, const QString &salt);
/// For what a person made up. The salt carries Argon2id's figures (RFC 9106), so that they may grow.
[[nodiscard]] QString newPassphraseSalt();
/// Takes about half a second and 256 MiB. Errors: Damaged (no such salt), Unavailable (no memory).
[[nodiscard]] Result<Secret> fromPassphrase(const Secret &passphrase, const QString &salt);

} // namespace keywrap

} // namespace vestibule
