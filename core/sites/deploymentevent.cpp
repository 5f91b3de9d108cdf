#include "core/sites/deploymentevent.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Event deploymentEvent(const QString &type, const DeploymentId &id, const QStringList &fields)
{
    Event event;
    event.type = type;
    event.deployment = id;
    event.subjectKind = u"deployment"_s;
    event.subjectId = id.isNull() ? u"workspace"_s : id.toString();
    event.fields = fields;
    return event;
}

QString portalSwitchedType(bool enabled)
{
    return enabled ? u"deployment.portal_enabled"_s : u"deployment.portal_disabled"_s;
}

SealedPlace deploymentPinPlace(const DeploymentId &id)
{
    return {u"deployment"_s, id.toString(), u"pin_sealed"_s};
}

} // namespace vestibule
