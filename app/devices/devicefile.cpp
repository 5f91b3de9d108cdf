#include "app/devices/devicefile.h"

#include "app/frame/storedpicture.h"
#include "app/printing/labelwords.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/design/designservice.h"
#include "core/labels/design/labelpainters.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Enough for its place in the card at twice the pixels and a large font.
constexpr QSize pictureBound(480, 360);
constexpr int shownScans = 4;
constexpr int previewDpi = 300;

void addLabel(Services &services, DeviceFile &file, const QString &portalAddress)
{
    const auto labels = services.labels.of(file.device.id);
    if (!labels)
        return;
    const auto active = std::find_if(labels->begin(), labels->end(), [](const LabelCode &label) {
        return label.state == LabelCode::State::Active;
    });
    if (active == labels->end())
        return;
    file.label = *active;
    const auto base = services.studio.baseAddress(portalAddress);
    file.isOldAddress = base && *base != active->baseAddress;
    const auto content = services.studio.content(*active, labelWords());
    const auto stock = builtInStock(u"roll-63x38"_s);
    const auto design = services.designs.byModel();
    if (!content || !stock || !design)
        return;
    LabelPainters painters(*design, stock->label, stock->printable(), previewDpi);
    if (const auto drawn = painters.drawChecked(*content))
        file.labelPicture = rasterOf(drawn->drawing, previewDpi, QImage::Format_Grayscale8);
}

void addPicture(Services &services, DeviceFile &file)
{
    if (file.device.picture.isNull())
        return;
    if (const auto found = services.attachments.find(file.device.picture))
        file.pictureState = *found;
    if (const auto picture = readPicture(services, file.device.picture, pictureBound))
        file.picture = *picture;
}

} // namespace

Result<std::vector<NamedSpace>> namedSpaces(Services &services, const DeploymentId &deployment)
{
    const auto tree = services.spaces.tree(deployment);
    if (!tree)
        return tl::unexpected(tree.error());
    std::vector<NamedSpace> spaces;
    for (const Space &space : *tree) {
        const auto parent = std::find_if(
            spaces.begin(), spaces.end(),
            [&](const NamedSpace &above) { return above.id == space.parent; });
        const QString path = parent == spaces.end() ? space.name
                                                    : u"%1 › %2"_s.arg(parent->path, space.name);
        spaces.push_back({space.id, path});
    }
    return spaces;
}

Result<DeviceFile> readDevice(Services &services, const DeviceId &id, const OperatorId &viewer,
                              const QString &portalAddress)
{
    const auto device = services.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    const auto site = services.deployments.find(device->deployment);
    if (!site)
        return tl::unexpected(site.error());
    const auto spaces = namedSpaces(services, device->deployment);
    if (!spaces)
        return tl::unexpected(spaces.error());
    DeviceFile file;
    file.device = *device;
    file.deploymentName = site->name;
    file.spaces = *spaces;
    for (const NamedSpace &space : file.spaces) {
        const auto &chosen = device->spaces;
        if (std::find(chosen.begin(), chosen.end(), space.id) != chosen.end())
            file.spacePaths.append(space.path);
    }
    addLabel(services, file, portalAddress);
    addPicture(services, file);
    CaseQuery recent;
    recent.viewer = viewer;
    recent.device = id;
    recent.limit = 5;
    const auto cases = services.cases.list(recent);
    if (!cases)
        return tl::unexpected(cases.error());
    file.cases = *cases;
    auto scans = services.scans.latest({{}, {id, {}}}, shownScans);
    if (!scans)
        return tl::unexpected(scans.error());
    file.scans = std::move(*scans);
    return file;
}

} // namespace vestibule
