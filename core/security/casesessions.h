#pragma once

#include "core/base/actor.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QVariantList>

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// A browser that gave the right PIN. Bound to the deployment and its PIN version.
struct CaseSession {
    QString tokenHash;
    DeploymentId deployment;
    int pinVersion = 0;
    QString clientKind;
    QString csrfToken;
    QDateTime createdAt;
    QDateTime lastUsedAt;
    friend bool operator==(const CaseSession &, const CaseSession &) = default;
};

/// Sessions of the case portal: 256 random bits of which only the hash is kept; 30 min idle, 12 h
/// in all.
class CaseSessions
{
public:
    CaseSessions(Database &database, ChangeLog &changes, const Clock &clock);

    static constexpr int idleSeconds = 30 * 60;
    static constexpr int absoluteSeconds = 12 * 60 * 60;

    struct Started {
        QString token; ///< for the cookie; not kept
        CaseSession session;
    };
    [[nodiscard]] Result<Started> start(const DeploymentId &deployment, int pinVersion,
                                        const QString &clientKind);
    /// The live session of `token`. Errors: NotFound (unknown), Gone (ended by time, a changed PIN
    /// or an archived deployment).
    [[nodiscard]] Result<CaseSession> find(const QString &token);
    /// Notes use of many sessions; callers do this at most once a minute per session.
    [[nodiscard]] Result<> touch(const std::vector<QString> &tokenHashes);
    /// By an operator's decision: noted for the session's deployment. Nothing happens when it has
    /// ended already.
    [[nodiscard]] Result<> end(const QString &tokenHash, const Actor &actor);
    /// Live ones, last used first.
    [[nodiscard]] Result<std::vector<CaseSession>> list();
    /// Deletes ended ones; gives their number.
    [[nodiscard]] Result<int> sweep();

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
