#include "core/security/changelog.h"

#include "core/events/eventlog.h"
#include "core/security/auditlog.h"

namespace vestibule {

Result<> ChangeLog::note(WriteTransaction &transaction, const Actor &actor, Event event)
{
    if (const auto recorded = noteLook(transaction, actor, event); !recorded)
        return recorded;
    return m_events.append(transaction, std::move(event));
}

Result<> ChangeLog::noteLook(WriteTransaction &transaction, const Actor &actor, const Event &look)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = look.type;
    entry.subjectKind = look.subjectKind;
    entry.subjectId = look.subjectId;
    entry.fields = look.fields;
    entry.deployment = look.deployment;
    return m_audit.record(transaction, std::move(entry));
}

} // namespace vestibule
