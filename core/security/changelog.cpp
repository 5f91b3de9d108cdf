#include "core/security/changelog.h"

#include "core/events/eventlog.h"
#include "core/security/auditlog.h"

namespace vestibule {

Result<> ChangeLog::note(WriteTransaction &transaction, const Actor &actor, Event event)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = event.type;
    entry.subjectKind = event.subjectKind;
    entry.subjectId = event.subjectId;
    entry.fields = event.fields;
    if (const auto recorded = m_audit.record(transaction, std::move(entry)); !recorded)
        return recorded;
    return m_events.append(transaction, std::move(event));
}

} // namespace vestibule
