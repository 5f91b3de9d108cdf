#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace vestibule {

/// Where a sealed value stands. Bound into its authentication tag, so that a value copied to
/// another row or column does not open.
struct SealedPlace {
    QString table;
    QString row;
    QString column;
};

/// Seals and opens secret values with the store's data key (XChaCha20-Poly1305, libsodium).
/// Immutable once unlocked, so all threads share one.
class Vault
{
public:
    /// `dataKey` has 32 bytes; VaultKeys makes and unwraps it.
    explicit Vault(Secret dataKey);

    /// Text for a sealed column: version, nonce and ciphertext in base64. An empty secret seals to
    /// an empty text.
    [[nodiscard]] QString seal(const Secret &secret, const SealedPlace &place) const;
    /// The reverse. Errors: Damaged when the text was changed or stood elsewhere.
    [[nodiscard]] Result<Secret> open(const QString &sealed, const SealedPlace &place) const;
    /// A keyed hash (BLAKE2b, key derived from the data key) as hex, to compare secrets without
    /// keeping them.
    [[nodiscard]] QString fingerprint(const Secret &secret, const QString &purpose) const;

private:
    Secret m_dataKey;
};

} // namespace vestibule
