#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace vestibule {

class Clock;
struct Services;

/// What can be done to the store's key, on the desk thread: making a wrapped copy is slow on purpose.
namespace vaultactions {

/// Errors: Invalid with field "passphrase" when shorter than 8 characters.
[[nodiscard]] Result<> setPassphrase(Services &services, const Clock &clock, const Secret &dataKey,
                                     const Secret &passphrase, const Actor &actor);
/// Gives what is to be printed; an earlier recovery key opens nothing any more.
[[nodiscard]] Result<Secret> makeRecoveryKey(Services &services, const Clock &clock,
                                             const Secret &dataKey, const Actor &actor);

} // namespace vaultactions

} // namespace vestibule
