#pragma once

#include "core/cases/attachment.h"
#include "core/cases/casetemplate.h"
#include "core/security/operators.h"
#include "core/sites/branding.h"
#include "core/sites/deployment.h"
#include "core/sites/device.h"
#include "core/sites/space.h"

#include <QImage>

#include <optional>

namespace vestibule {

struct Services;

/// A brand's logo as it lies in the store; the picture only once it was re-encoded.
struct StoredLogo {
    std::optional<Attachment> attachment;
    QImage picture;
};

/// Everything that the page shows of one deployment, read at one time.
struct DeploymentSnapshot {
    Deployment deployment;
    bool hasCases = false; ///< then its key is fixed
    PortalTextSet texts;
    PortalTextSet workspaceTexts;
    Branding branding;
    Branding workspaceBranding;
    StoredLogo logo;
    StoredLogo workspaceLogo;
    std::vector<OfferedTemplate> templates;
    std::vector<Operator> operators;
    std::vector<DeviceSummary> devices;
    std::vector<Space> spaces; ///< parents before children
};

/// The owner of the workspace's pictures.
inline constexpr QLatin1StringView workspaceLogoOwner("workspace");
/// The logo that `branding` uses, else the newest one that was uploaded for `owner`.
[[nodiscard]] StoredLogo readLogo(Services &services, const Branding &branding,
                                  const QString &owner);
/// Reads it on the desk thread. `baseAddress` is that of the portal now. Errors: NotFound, Unavailable.
[[nodiscard]] Result<DeploymentSnapshot> readDeployment(Services &services, const DeploymentId &id,
                                                        const QString &baseAddress);

} // namespace vestibule
