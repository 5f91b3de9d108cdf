#include "app/cases/casefile.h"

#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Names and places are looked up kindly: a case stays readable without them.
void readPlace(Services &services, CaseFile &file)
{
    if (const auto site = services.deployments.find(file.record.deployment))
        file.deploymentName = site->name;
    if (!file.record.device.isNull()) {
        if (const auto device = services.devices.find(file.record.device)) {
            file.deviceName = device->name;
            file.place = device->place;
        }
    } else if (!file.record.space.isNull()) {
        if (const auto space = services.spaces.find(file.record.space))
            file.deviceName = space->name;
        if (const auto path = services.spaces.path(file.record.space))
            file.place = *path;
    }
}

} // namespace

QString CaseFile::nameOf(const OperatorId &id) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Operator &person) { return person.id == id; });
    return found == people.end() ? QString() : found->name;
}

Result<CaseFile> readCaseFile(Services &services, const CaseId &id, const OperatorId &viewer)
{
    auto record = services.cases.findFor(id, viewer);
    if (!record)
        return tl::unexpected(record.error());
    auto entries = services.cases.timeline(id);
    if (!entries)
        return tl::unexpected(entries.error());
    auto pictures = services.attachments.of(Attachment::Owner::Case, id.toString());
    if (!pictures)
        return tl::unexpected(pictures.error());
    auto people = services.operators.list(true);
    if (!people)
        return tl::unexpected(people.error());
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    CaseFile file;
    file.record = std::move(*record);
    file.entries = std::move(*entries);
    file.pictures = std::move(*pictures);
    file.people = std::move(*people);
    file.publicBaseAddress = settings->value(settingkeys::publicBaseAddress);
    if (const auto token = services.cases.statusToken(id))
        file.statusToken = *token;
    readPlace(services, file);
    return file;
}

} // namespace vestibule
