#include "app/deployments/deploymentsnapshot.h"

#include "app/frame/storedpicture.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/cases/templateservice.h"
#include "core/engine/services.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Enough for the drawn phone at twice the pixels and a large font.
constexpr QSize logoBound(640, 640);

/// Takes the value of `result` into `place`, or its error into `error`, the first one only.
template<class T>
void take(Result<T> result, T &place, std::optional<Error> &error)
{
    if (result)
        place = std::move(*result);
    else if (!error)
        error = result.error();
}

} // namespace

StoredLogo readLogo(Services &services, const Branding &branding, const QString &owner)
{
    StoredLogo logo;
    if (const auto uploads = services.attachments.of(Attachment::Owner::Branding, owner);
        uploads && !uploads->empty()) {
        const auto newest = std::max_element(
            uploads->begin(), uploads->end(),
            [](const Attachment &a, const Attachment &b) { return a.createdAt < b.createdAt; });
        logo.attachment = *newest;
    }
    if (branding.logo.isNull())
        return logo;
    if (const auto used = services.attachments.find(branding.logo))
        logo.attachment = *used;
    if (const auto picture = readPicture(services, branding.logo, logoBound))
        logo.picture = *picture;
    return logo;
}

Result<DeploymentSnapshot> readDeployment(Services &services, const DeploymentId &id,
                                          const QString &baseAddress)
{
    DeploymentSnapshot snapshot;
    std::optional<Error> error;
    take(services.deployments.find(id), snapshot.deployment, error);
    take(services.deployments.texts(id), snapshot.texts, error);
    take(services.deployments.texts({}), snapshot.workspaceTexts, error);
    take(services.branding.stored(id), snapshot.branding, error);
    take(services.branding.stored({}), snapshot.workspaceBranding, error);
    take(services.templates.forDeployment(id), snapshot.templates, error);
    take(services.spaces.tree(id), snapshot.spaces, error);
    take(services.operators.list(), snapshot.operators, error);
    DeviceQuery devices;
    devices.deployment = id;
    devices.currentBaseAddress = baseAddress;
    take(services.devices.list(devices), snapshot.devices, error);
    CaseQuery cases;
    cases.deployment = id;
    cases.limit = 1;
    std::vector<CaseSummary> first;
    take(services.cases.list(cases), first, error);
    if (error)
        return tl::unexpected(*error);
    snapshot.hasCases = !first.empty();
    snapshot.logo = readLogo(services, snapshot.branding, id.toString());
    snapshot.workspaceLogo = readLogo(services, snapshot.workspaceBranding, workspaceLogoOwner);
    return snapshot;
}

} // namespace vestibule
