#pragma once

#include "core/base/result.h"

#include <QString>

namespace vestibule {

class Clock;
class Database;
class EventHub;
class Vault;
struct Services;

/// Fills an empty store with an example to try the program on: a customer with two deployments,
/// their spaces, 30 devices with labels for `baseAddress`, templates in English and German, and the
/// cases of the last twelve weeks. All through the same services that the console uses, whose clock
/// goes from twelve weeks ago to `clock`'s now. Takes a second or two.
///
/// Errors: Conflict when the store holds a customer, an operator or a template; Invalid with field
/// "base_address" as normalisedBase(), before anything is written; Unavailable when the store
/// refuses, which leaves a part of the demo behind.
[[nodiscard]] Result<> makeDemoSite(Database &database, EventHub &hub, const Vault &vault,
                                    const Clock &clock, const QString &baseAddress);

/// Gives the labels of a demo the address at which its portal answers now: nobody stuck them anywhere, and with any
/// free port it is another one at each start. Nothing in a store that is no demo. Errors: as makeDemoSite().
[[nodiscard]] Result<> followDemoAddress(Services &services, const QString &baseAddress);

} // namespace vestibule
