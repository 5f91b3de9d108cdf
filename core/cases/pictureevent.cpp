#include "core/cases/pictureevent.h"

#include "core/cases/attachmentrepository.h"
#include "core/cases/caseevent.h"
#include "core/cases/caserepository.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<Event> pictureEvent(Database &database, const Attachment &attachment, const QString &what)
{
    const QStringList fields{u"picture_"_s + what};
    if (attachment.ownerKind == Attachment::Owner::Case) {
        const auto record = CaseRepository(database).find(CaseId::fromStore(attachment.ownerId));
        if (!record)
            return tl::unexpected(record.error());
        return caseEvent(u"attachment_"_s + what, *record, fields);
    }
    Event event;
    event.fields = fields;
    event.subjectKind = attachmentOwnerName(attachment.ownerKind);
    event.subjectId = attachment.ownerId;
    if (attachment.ownerKind == Attachment::Owner::Device) {
        const auto deployment = AttachmentRepository(database).deploymentOfDevice(
            attachment.ownerId);
        if (!deployment)
            return tl::unexpected(deployment.error());
        if (deployment->isNull())
            return failure(ErrorCode::NotFound, u"device"_s);
        event.type = u"device.updated"_s;
        event.deployment = *deployment;
        event.device = DeviceId::fromStore(attachment.ownerId);
    } else {
        event.type = u"branding.updated"_s;
        event.deployment = DeploymentId::parse(attachment.ownerId).value_or(DeploymentId());
    }
    return event;
}

} // namespace vestibule
