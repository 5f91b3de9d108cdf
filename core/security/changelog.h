#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/events/event.h"

namespace vestibule {

class AuditLog;
class EventLog;
class WriteTransaction;

/// Notes a change in both logs at once: the event that readers follow and the audit line that says
/// who.
class ChangeLog
{
public:
    ChangeLog(EventLog &events, AuditLog &audit) : m_events(events), m_audit(audit) { }

    /// The audit line takes its action, subject, fields and deployment from `event`.
    [[nodiscard]] Result<> note(WriteTransaction &transaction, const Actor &actor, Event event);
    /// Only the audit line: somebody looked at a secret and nothing changed.
    [[nodiscard]] Result<> noteLook(WriteTransaction &transaction, const Actor &actor,
                                    const Event &look);

private:
    EventLog &m_events;
    AuditLog &m_audit;
};

} // namespace vestibule
