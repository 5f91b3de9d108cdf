#pragma once

#include "core/security/casesessions.h"

namespace vestibule {

class WriteTransaction;

/// Since when a session must have been begun and used to be live.
struct SessionLimits {
    QDateTime earliestStart;
    QDateTime earliestUse;
};

/// Rows of table case_session. One is live within its times, while its deployment has the PIN that it
/// was begun with, and the portal on.
class CaseSessionRepository
{
public:
    explicit CaseSessionRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound (unknown), Gone (not live).
    [[nodiscard]] Result<CaseSession> find(const QString &tokenHash, const SessionLimits &limits);
    /// The deployment of a session, live or not; null when there is no such session.
    [[nodiscard]] Result<DeploymentId> deploymentOf(const QString &tokenHash);
    /// Live ones, last used first.
    [[nodiscard]] Result<std::vector<CaseSession>> live(const SessionLimits &limits);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const CaseSession &session);
    [[nodiscard]] static Result<> touch(WriteTransaction &transaction, const QString &tokenHash,
                                        const QDateTime &at);
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const QString &tokenHash);
    /// Those that aren't live; gives their number.
    [[nodiscard]] static Result<int> removeEnded(WriteTransaction &transaction,
                                                 const SessionLimits &limits);

private:
    Database &m_database;
};

} // namespace vestibule
