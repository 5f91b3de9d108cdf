#include "app/settings/vaultactions.h"

#include "core/engine/services.h"
#include "core/security/changelog.h"
#include "core/security/vaultkeys.h"
#include "core/store/database.h"

namespace vestibule::vaultactions {

Result<> setPassphrase(Services &services, const Clock &clock, const Secret &dataKey,
                       const Secret &passphrase, const Actor &actor)
{
    return VaultKeys(services.database, clock)
        .addPassphrase(dataKey, passphrase, {services.changes, actor});
}

Result<Secret> makeRecoveryKey(Services &services, const Clock &clock, const Secret &dataKey,
                               const Actor &actor)
{
    return VaultKeys(services.database, clock).addRecoveryKey(dataKey, {services.changes, actor});
}

} // namespace vestibule::vaultactions
