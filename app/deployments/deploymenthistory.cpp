#include "app/deployments/deploymenthistory.h"

#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/operators.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <QHash>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// What is gone has no name.
template<class T, class Name>
Result<QString> nameOf(const Result<T> &found, Name name)
{
    if (found)
        return name(*found);
    if (found.error().code == ErrorCode::NotFound)
        return QString();
    return tl::unexpected(found.error());
}

Result<QString> subjectOf(Services &services, const AuditEntry &entry)
{
    const QString &id = entry.subjectId;
    if (entry.subjectKind == u"device"_s)
        return nameOf(services.devices.find(DeviceId::fromStore(id)),
                      [](const Device &device) { return device.name; });
    if (entry.subjectKind == u"space"_s)
        return nameOf(services.spaces.find(SpaceId::fromStore(id)),
                      [](const Space &space) { return space.name; });
    if (entry.subjectKind == u"label_code"_s)
        return nameOf(services.labels.find(LabelCodeId::fromStore(id)),
                      [](const LabelCode &label) { return labelNumberText(label.number); });
    if (entry.subjectKind == u"case"_s)
        return nameOf(services.cases.find(CaseId::fromStore(id)),
                      [](const Case &record) { return record.number; });
    return QString();
}

} // namespace

Result<DeploymentHistory> readHistory(Services &services, const DeploymentId &id, qint64 before,
                                      int limit)
{
    const auto entries = services.audit.ofDeployment(id, before, limit + 1);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto people = services.operators.list();
    if (!people)
        return tl::unexpected(people.error());
    QHash<OperatorId, QString> names;
    for (const Operator &person : *people)
        names.insert(person.id, person.name);
    DeploymentHistory history;
    history.hasMore = int(entries->size()) > limit;
    QHash<QString, QString> subjects; // a device that was changed often is looked up once
    for (const AuditEntry &entry : *entries) {
        if (int(history.lines.size()) == limit)
            break;
        auto subject = subjects.constFind(entry.subjectId);
        if (subject == subjects.constEnd()) {
            const auto name = subjectOf(services, entry);
            if (!name)
                return tl::unexpected(name.error());
            subject = subjects.insert(entry.subjectId, *name);
        }
        history.lines.push_back({entry, names.value(entry.actor.operatorId), *subject});
    }
    return history;
}

} // namespace vestibule
