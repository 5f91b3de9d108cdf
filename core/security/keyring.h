#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>

class QObject;

namespace vestibule {

/// A place of the desktop that keeps secrets for its user. Answers come later, through the event
/// loop of `context`'s thread, and never when `context` is gone before.
class Keyring
{
public:
    Keyring() = default;
    virtual ~Keyring() = default;
    Q_DISABLE_COPY_MOVE(Keyring)

    /// Errors: NotFound (no such entry), Forbidden (the user said no), Unavailable (no keyring).
    virtual void read(const QString &entry, QObject *context,
                      std::function<void(const Result<Secret> &)> done)
        = 0;
    /// Errors: Forbidden, Unavailable.
    virtual void write(const QString &entry, const Secret &secret, QObject *context,
                       std::function<void(const Result<> &)> done)
        = 0;
};

} // namespace vestibule
