#pragma once

#include "core/base/result.h"
#include "core/cases/attachment.h"
#include "core/cases/case.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/scanlog.h"
#include "core/sites/device.h"
#include "core/sites/space.h"

#include <QImage>

#include <optional>

namespace vestibule {

struct Services;

/// A space with its names from the top, for choosing.
struct NamedSpace {
    SpaceId id;
    QString path;
};

/// Everything that the detail pane shows of one device, read at one time.
struct DeviceFile {
    Device device;
    QString deploymentName;
    QStringList spacePaths;
    std::vector<NamedSpace> spaces; ///< all of its deployment
    std::optional<LabelCode> label; ///< its newest active one
    bool isOldAddress = false;
    QImage labelPicture; ///< as it is printed; null without label
    std::optional<Attachment> pictureState;
    QImage picture;
    std::vector<CaseSummary> cases; ///< the newest ones that the reader may see
    ScanLines scans; ///< the newest ones
};

/// For `viewer`. On the desk thread. Errors: NotFound, Unavailable.
[[nodiscard]] Result<DeviceFile> readDevice(Services &services, const DeviceId &id,
                                            const OperatorId &viewer, const QString &portalAddress);
/// The spaces of a deployment, parents first.
[[nodiscard]] Result<std::vector<NamedSpace>> namedSpaces(Services &services,
                                                          const DeploymentId &deployment);

} // namespace vestibule
