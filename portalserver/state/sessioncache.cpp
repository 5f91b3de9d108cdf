#include "portalserver/state/sessioncache.h"

#include "core/base/clock.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsBetweenUses = 60;

bool hasEnded(const CaseSession &session, const QDateTime &now)
{
    return session.lastUsedAt.secsTo(now) > CaseSessions::idleSeconds
        || session.createdAt.secsTo(now) > CaseSessions::absoluteSeconds;
}

} // namespace

std::optional<SessionCache::Found> SessionCache::find(const QString &tokenHash)
{
    const QDateTime now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    const auto found = m_sessions.find(tokenHash);
    if (found == m_sessions.end())
        return {};
    if (hasEnded(found->session, now)) {
        m_sessions.erase(found);
        return {};
    }
    const bool isUse = found->session.lastUsedAt.secsTo(now) >= secondsBetweenUses;
    if (isUse) {
        found->session.lastUsedAt = now;
        found->used = true;
    }
    return Found{found->session, isUse};
}

quint64 SessionCache::generation()
{
    const std::scoped_lock lock(m_mutex);
    return m_generation;
}

bool SessionCache::put(const CaseSession &session, quint64 generation)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation || m_removed.contains(session.tokenHash))
        return false;
    m_sessions.insert(session.tokenHash, {session, false});
    return true;
}

void SessionCache::remove(const QString &tokenHash)
{
    const QDateTime now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    m_sessions.remove(tokenHash);
    m_removed.insert(tokenHash, now);
    ++m_generation;
}

void SessionCache::follow(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        const bool ends = event.type == u"deployment.pin_changed"_s
            || event.type == u"deployment.portal_disabled"_s
            || event.type == u"deployment.archived"_s;
        if (!ends)
            continue;
        const std::scoped_lock lock(m_mutex);
        ++m_generation;
        m_sessions.removeIf(
            [&event](const auto &entry) { return entry->session.deployment == event.deployment; });
    }
}

std::vector<QString> SessionCache::takeUsed()
{
    const QDateTime now = m_clock.now();
    std::vector<QString> hashes;
    const std::scoped_lock lock(m_mutex);
    for (auto entry = m_sessions.begin(); entry != m_sessions.end(); ++entry) {
        if (entry->used)
            hashes.push_back(entry.key());
        entry->used = false;
    }
    // Most phones never come back.
    m_sessions.removeIf([&now](const auto &entry) { return hasEnded(entry.value().session, now); });
    m_removed.removeIf([&now](const auto &removed) {
        return removed.value().secsTo(now) > CaseSessions::absoluteSeconds;
    });
    return hashes;
}

qsizetype SessionCache::size()
{
    const std::scoped_lock lock(m_mutex);
    return m_sessions.size() + m_removed.size();
}

} // namespace vestibule
