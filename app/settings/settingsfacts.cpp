#include "app/settings/settingsfacts.h"

#include "core/engine/services.h"
#include "core/security/vaultkeys.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <algorithm>

namespace vestibule {

bool SettingsFacts::has(VaultProtection protection) const
{
    return std::find(protections.begin(), protections.end(), protection) != protections.end();
}

SettingsFacts readSettingsFacts(Services &services, const Clock &clock)
{
    SettingsFacts facts;
    Settings &settings = services.settings;
    facts.appearance = settings.value(settingkeys::appearance);
    facts.language = settings.value(settingkeys::consoleLanguage);
    facts.workspaceName = settings.value(settingkeys::workspaceName);
    facts.keepRunningInTray = settings.value(settingkeys::keepRunningInTray);
    facts.contactDays = settings.value(settingkeys::contactRetentionDays);
    facts.scanDays = settings.value(settingkeys::scanRetentionDays);
    facts.operators = services.operators.list(true).value_or(std::vector<Operator>());
    facts.protections = VaultKeys(services.database, clock)
                            .protections()
                            .value_or(std::vector<VaultProtection>());
    facts.backups = backup::list(services.database.store().location());
    return facts;
}

} // namespace vestibule
