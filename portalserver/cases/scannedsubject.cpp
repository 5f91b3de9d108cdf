#include "portalserver/cases/scannedsubject.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"
#include "portalserver/state/portalstate.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Result<> readDevice(Services &services, ScannedSubject &subject)
{
    const auto device = services.devices.find(subject.label.device);
    if (!device)
        return tl::unexpected(device.error());
    subject.name = device->name;
    subject.model = device->model;
    subject.place = device->place;
    subject.icon = device->icon;
    subject.picture = device->picture;
    if (device->archived)
        subject.kind = ScanOutcome::Kind::Revoked;
    if (subject.place.isEmpty() && !device->spaces.empty()) {
        const auto path = services.spaces.path(device->spaces.front());
        if (!path)
            return tl::unexpected(path.error());
        subject.place = *path;
    }
    return {};
}

Result<> readSpace(Services &services, ScannedSubject &subject)
{
    const auto space = services.spaces.find(subject.label.space);
    if (!space)
        return tl::unexpected(space.error());
    subject.name = space->name;
    if (!space->parent.isNull()) {
        const auto path = services.spaces.path(space->parent);
        if (!path)
            return tl::unexpected(path.error());
        subject.place = *path;
    }
    return {};
}

} // namespace

SubjectReader::SubjectReader(Services &services, const PortalState &state, const Clock &clock)
    : m_services(services),
      m_state(state),
      m_clock(clock),
      m_kept(2000)
{ }

Result<SubjectPointer> SubjectReader::read(const QString &code)
{
    // Scanned codes are in their normal form already.
    if (auto kept = keptFor(code))
        return kept;
    const QString normal = normaliseBase32(code);
    if (auto kept = keptFor(normal))
        return kept;
    // The version is read first: what changes meanwhile makes the kept subject old.
    const quint64 everything = m_state.versions.ofEverything();
    auto fresh = readFresh(normal);
    if (!fresh)
        return tl::unexpected(fresh.error());
    auto subject = std::make_shared<const ScannedSubject>(std::move(*fresh));
    if (subject->kind == ScanOutcome::Kind::Active)
        m_kept.insert(normal, new Kept{subject, everything});
    return subject;
}

SubjectPointer SubjectReader::keptFor(const QString &code) const
{
    const Kept *kept = m_kept.object(code);
    return kept && isStillTrue(*kept) ? kept->subject : nullptr;
}

bool SubjectReader::isStillTrue(const Kept &kept) const
{
    const LabelCode &label = kept.subject->label;
    const bool graceOver = label.state == LabelCode::State::Replaced
        && label.graceEnd <= m_clock.now();
    return !graceOver
        && m_state.versions.of(kept.subject->subjectId(), kept.subject->deployment.id)
        <= kept.version;
}

Result<ScannedSubject> SubjectReader::readFresh(const QString &code)
{
    const auto scanned = m_services.labels.scan(code);
    if (!scanned)
        return tl::unexpected(scanned.error());
    ScannedSubject subject;
    subject.kind = scanned->kind;
    if (subject.kind == ScanOutcome::Kind::Unknown)
        return subject;
    subject.label = scanned->label;
    const auto deployment = m_services.deployments.find(subject.label.deployment);
    if (!deployment)
        return tl::unexpected(deployment.error());
    subject.deployment = *deployment;
    if (subject.kind != ScanOutcome::Kind::Active)
        return subject;
    const auto read = subject.isSpace() ? readSpace(m_services, subject)
                                        : readDevice(m_services, subject);
    if (!read)
        return tl::unexpected(read.error());
    return subject;
}

} // namespace vestibule
