#include "app/settings/settingsfacts.h"

#include "core/cases/attachmentservice.h"
#include "core/engine/services.h"
#include "core/security/vaultkeys.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <algorithm>

namespace vestibule {

bool SettingsFacts::has(VaultProtection protection) const
{
    return std::find(protections.begin(), protections.end(), protection) != protections.end();
}

Result<SettingsFacts> readSettingsFacts(Services &services, const Clock &clock)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    auto operators = services.operators.list(true);
    if (!operators)
        return tl::unexpected(operators.error());
    auto protections = VaultKeys(services.database, clock).protections();
    if (!protections)
        return tl::unexpected(protections.error());
    const auto room = services.attachments.room();
    if (!room)
        return tl::unexpected(room.error());
    SettingsFacts facts;
    facts.pictureRoom = *room;
    facts.pictureLimitMebibytes = settings->value(settingkeys::attachmentLimitMebibytes);
    const auto branding = services.branding.stored({});
    if (!branding)
        return tl::unexpected(branding.error());
    const auto texts = services.deployments.texts({});
    if (!texts)
        return tl::unexpected(texts.error());
    facts.branding = *branding;
    facts.texts = *texts;
    facts.appearance = settings->value(settingkeys::appearance);
    facts.language = settings->value(settingkeys::consoleLanguage);
    facts.workspaceName = settings->value(settingkeys::workspaceName);
    facts.keepRunningInTray = settings->value(settingkeys::keepRunningInTray);
    facts.contactDays = settings->value(settingkeys::contactRetentionDays);
    facts.scanDays = settings->value(settingkeys::scanRetentionDays);
    facts.operators = std::move(*operators);
    facts.protections = std::move(*protections);
    facts.backups = backup::list(services.database.store().location());
    return facts;
}

} // namespace vestibule
