#include "app/shell/shellsettings.h"

#include "core/engine/services.h"

#include <algorithm>

namespace vestibule {

const Operator *ShellSettings::person(const OperatorId &id) const
{
    const auto found = std::find_if(operators.begin(), operators.end(),
                                    [&id](const Operator &one) { return one.id == id; });
    return found == operators.end() ? nullptr : &*found;
}

ShellSettings readShellSettings(Services &services)
{
    Settings &settings = services.settings;
    ShellSettings now;
    now.appearance = settings.value(settingkeys::appearance);
    now.language = settings.value(settingkeys::consoleLanguage);
    now.workspaceName = settings.value(settingkeys::workspaceName);
    now.keepRunningInTray = settings.value(settingkeys::keepRunningInTray);
    now.trayQuestionAsked = settings.value(settingkeys::trayQuestionAsked);
    now.wizardFinished = settings.value(settingkeys::wizardFinished);
    now.isDemo = settings.value(settingkeys::isDemo);
    now.me = OperatorId::fromStore(settings.value(settingkeys::currentOperator));
    now.operators = services.operators.list().value_or(std::vector<Operator>());
    if (now.person(now.me) == nullptr)
        now.me = now.operators.empty() ? OperatorId() : now.operators.front().id;
    const auto deployments = services.deployments.list();
    for (const auto &summary : deployments.value_or(std::vector<DeploymentSummary>()))
        now.sites.append(summary.deployment.name);
    return now;
}

} // namespace vestibule
