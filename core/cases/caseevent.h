#pragma once

#include "core/cases/case.h"
#include "core/events/event.h"

namespace vestibule {

/// An event about `record`: type "case.<what>", with the places whose pages change.
inline Event caseEvent(const QString &what, const Case &record, const QStringList &fields = {})
{
    Event event;
    event.type = QStringLiteral("case.") + what;
    event.deployment = record.deployment;
    event.subjectKind = QStringLiteral("case");
    event.subjectId = record.id.toString();
    event.device = record.device;
    event.space = record.space;
    event.fields = fields;
    return event;
}

} // namespace vestibule
