#include "app/shell/shellsettings.h"

#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"

#include <algorithm>

namespace vestibule {

const Operator *ShellSettings::person(const OperatorId &id) const
{
    const auto found = std::find_if(operators.begin(), operators.end(),
                                    [&id](const Operator &one) { return one.id == id; });
    return found == operators.end() ? nullptr : &*found;
}

Result<ShellSettings> readShellSettings(Services &services)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    auto operators = services.operators.list();
    if (!operators)
        return tl::unexpected(operators.error());
    const auto deployments = services.deployments.list();
    if (!deployments)
        return tl::unexpected(deployments.error());
    ShellSettings now;
    now.appearance = settings->value(settingkeys::appearance);
    now.language = settings->value(settingkeys::consoleLanguage);
    now.workspaceName = settings->value(settingkeys::workspaceName);
    now.keepRunningInTray = settings->value(settingkeys::keepRunningInTray);
    now.trayQuestionAsked = settings->value(settingkeys::trayQuestionAsked);
    now.wizardFinished = settings->value(settingkeys::wizardFinished);
    now.isDemo = settings->value(settingkeys::isDemo);
    now.me = OperatorId::fromStore(settings->value(settingkeys::currentOperator));
    now.operators = std::move(*operators);
    if (now.person(now.me) == nullptr)
        now.me = now.operators.empty() ? OperatorId() : now.operators.front().id;
    for (const DeploymentSummary &summary : *deployments)
        now.sites.append(summary.deployment.name);
    return now;
}

} // namespace vestibule
