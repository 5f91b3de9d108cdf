#pragma once

#include "core/events/event.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vestibule {

/// Tells this process that the event log has grown. A reader keeps a cursor and asks EventLog for
/// the rest, so a missed signal loses nothing.
class EventHub : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `listener` is called on the committing thread, before that thread's commit() returns, with
    /// the events of one transaction. It must be quick and thread-safe; for caches that must not
    /// serve what is out of date. Register before threads start.
    void addListener(std::function<void(const std::vector<Event> &)> listener);
    /// Called by EventLog after a commit, on any thread.
    void announce(const std::vector<Event> &events);

Q_SIGNALS:
    /// The log has more events; emitted on the committing thread, so connect queued (the default
    /// across threads).
    void grew();

private:
    std::vector<std::function<void(const std::vector<Event> &)>> m_listeners;
};

} // namespace vestibule
