#include "app/settings/vaultactions.h"

#include "core/engine/services.h"
#include "core/security/vaultkeys.h"

namespace vestibule::vaultactions {

Result<> setPassphrase(Services &services, const Clock &clock, const Secret &dataKey,
                       const Secret &passphrase)
{
    return VaultKeys(services.database, clock).addPassphrase(dataKey, passphrase);
}

Result<Secret> makeRecoveryKey(Services &services, const Clock &clock, const Secret &dataKey)
{
    return VaultKeys(services.database, clock).addRecoveryKey(dataKey);
}

} // namespace vestibule::vaultactions
