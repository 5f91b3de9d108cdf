#pragma once

#include "core/base/id.h"

#include <QHash>

#include <vector>

namespace vestibule {

/// Who and what the demo site consists of, by the names that its files use.
struct DemoCast {
    CustomerId customer;
    QHash<QString, OperatorId> operators;
    QHash<QString, CaseTemplateId> templates;
    QHash<QString, DeploymentId> sites; ///< by key
    QHash<QString, SpaceId> spaces;
    QHash<QString, DeviceId> devices;
    std::vector<DeviceId> labelledDevices; ///< in the order of their labels
    std::vector<SpaceId> labelledSpaces;
};

} // namespace vestibule
