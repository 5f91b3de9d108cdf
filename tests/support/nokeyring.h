#pragma once

#include "core/security/keyring.h"

namespace vestibule {

/// A desktop without a keyring, so that the store's key goes into its key file.
class NoKeyring final : public Keyring
{
public:
    void read(const QString &, QObject *context,
              std::function<void(const Result<Secret> &)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(failure(ErrorCode::Unavailable)); }, Qt::QueuedConnection);
    }
    void write(const QString &, const Secret &, QObject *context,
               std::function<void(const Result<> &)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(failure(ErrorCode::Unavailable)); }, Qt::QueuedConnection);
    }
};

} // namespace vestibule
