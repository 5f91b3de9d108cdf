#pragma once

#include "core/events/event.h"
#include "core/security/casesessions.h"

#include <QDateTime>
#include <QHash>

#include <mutex>
#include <optional>
#include <vector>

namespace vestibule {

class Clock;

/// Live case sessions in memory, shared by the portal threads. The store keeps them for a restart. What is used
/// again within a minute doesn't count as another use, so that each session is written there once a minute at most.
class SessionCache
{
public:
    explicit SessionCache(const Clock &clock) : m_clock(clock) { }

    /// A session, and whether finding it counted as a use.
    struct Found {
        CaseSession session;
        bool isUse = false;
    };
    /// The session with this hash if it is known and has not ended by time.
    [[nodiscard]] std::optional<Found> find(const QString &tokenHash);
    /// Rises whenever sessions are ended by decision. Read it before reading a session from the
    /// store.
    [[nodiscard]] quint64 generation();
    /// Keeps `session`, unless it or others were ended since `generation` was read. False: not kept.
    bool put(const CaseSession &session, quint64 generation);
    /// Ends the session for good, although its row may be there a moment longer.
    void remove(const QString &tokenHash);
    /// Forgets the sessions whose PIN changed or whose portal was switched off.
    void follow(const std::vector<Event> &events);
    /// Hashes of sessions used since they were last written. Forgets what has ended by time: call it now and then.
    [[nodiscard]] std::vector<QString> takeUsed();
    /// How many sessions, ended ones included, it remembers.
    [[nodiscard]] qsizetype size();

private:
    struct Entry {
        CaseSession session;
        bool used = false;
    };
    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, Entry> m_sessions;
    QHash<QString, QDateTime> m_removed; ///< and when
    quint64 m_generation = 0;
};

} // namespace vestibule
