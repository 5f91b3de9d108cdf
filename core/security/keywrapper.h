#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/security/vaultkeyrows.h"

namespace vestibule {

/// A key that wraps the store's data key, made from a secret, and the salt to keep beside what it wrapped.
struct KeyWrapper {
    static constexpr int shortestPassphrase = 8;

    QString id; ///< of the row; for the keyring also its entry
    QString salt;
    Secret key;

    /// `secret` has at least 128 random bits. Passes its error on, so that reading and wrapping are one step.
    [[nodiscard]] static Result<KeyWrapper> fromRandom(const Result<Secret> &secret);
    [[nodiscard]] static Result<KeyWrapper> fromKeyring(const QString &entry, const Secret &secret);
    /// Slow on purpose. Errors: Invalid with field "passphrase" when shorter than 8 characters.
    [[nodiscard]] static Result<KeyWrapper> fromPassphrase(const Secret &passphrase);

    [[nodiscard]] WrappedKey wrap(VaultProtection protection, const Secret &dataKey) const;
    /// The data key in `row`, by the key that was derived with its salt. Errors: Forbidden.
    [[nodiscard]] static Result<Secret> unwrap(const WrappedKey &row, const Secret &key);
};

} // namespace vestibule
