// The part of LabelStudio that lists spaces.
#include "core/labels/codes/labelcoderepository.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/spacepaths.h"
#include "core/sites/spaceservice.h"

namespace vestibule {

Result<std::vector<LabelledSpace>> LabelStudio::spaces(const QString &baseAddress)
{
    const auto deployments = m_rooms.deployments.list();
    if (!deployments)
        return tl::unexpected(deployments.error());
    auto paths = SpacePaths::load(m_rooms.database, {});
    if (!paths)
        return tl::unexpected(paths.error());
    LabelCodeRepository codes(m_rooms.database);
    std::vector<LabelledSpace> found;
    for (const DeploymentSummary &site : *deployments) {
        const auto tree = m_rooms.spaces.tree(site.deployment.id);
        if (!tree)
            return tl::unexpected(tree.error());
        const auto labels = codes.ofDeployment(site.deployment.id);
        if (!labels)
            return tl::unexpected(labels.error());
        for (const Space &space : *tree) {
            LabelledSpace row{space, paths->path(space.id), site.deployment.name,
                              DeviceSummary::Label::None, 0};
            const LabelCode *newest = nullptr;
            for (const LabelCode &label : *labels) {
                const bool isNewer = newest == nullptr || label.number > newest->number;
                if (label.space == space.id && label.state == LabelCode::State::Active && isNewer)
                    newest = &label;
            }
            if (newest != nullptr) {
                const auto isPrinted = codes.isPrinted(newest->id);
                if (!isPrinted)
                    return tl::unexpected(isPrinted.error());
                row.labelNumber = newest->number;
                const bool isOld = !baseAddress.isEmpty() && newest->baseAddress != baseAddress;
                row.label = !*isPrinted ? DeviceSummary::Label::NotPrinted
                    : isOld             ? DeviceSummary::Label::OldAddress
                                        : DeviceSummary::Label::Printed;
            }
            found.push_back(std::move(row));
        }
    }
    return found;
}

} // namespace vestibule
