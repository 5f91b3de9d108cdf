#pragma once

#include "core/base/actor.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// A phone that links labels for a technician, at one deployment.
struct TechnicianSession {
    QString tokenHash;
    DeploymentId deployment;
    OperatorId operatorId; ///< who showed the code that signed it in
    QString clientKind;
    QString csrfToken;
    QDateTime createdAt;
    friend bool operator==(const TechnicianSession &, const TechnicianSession &) = default;
};

/// Phones that a code on the console's screen signs in. The code is 256 random bits of which only
/// the hash is kept, works once and for ten minutes; a phone stays signed in for twelve hours, as
/// long as its operator is active and its deployment isn't archived.
class TechnicianPhones
{
public:
    static constexpr int pairingSeconds = 10 * 60;
    static constexpr int sessionSeconds = 12 * 60 * 60;

    TechnicianPhones(Database &database, ChangeLog &changes, const Clock &clock);

    /// The token for the code on the screen, not kept; the operator's earlier ones end. Errors:
    /// Forbidden unless `actor` is an active operator, NotFound for no deployment of today.
    [[nodiscard]] Result<QString> offer(const DeploymentId &deployment, const Actor &actor);
    /// The deployment that `token` would sign in at. Errors: NotFound (unknown, used), Gone.
    [[nodiscard]] Result<DeploymentId> offered(const QString &token);

    struct Started {
        QString token; ///< for the cookie; not kept
        TechnicianSession session;
    };
    /// Uses the code up. Errors: as offered().
    [[nodiscard]] Result<Started> accept(const QString &token, const QString &clientKind);
    /// Errors: NotFound (unknown, ended), Gone (by time, operator or deployment).
    [[nodiscard]] Result<TechnicianSession> find(const QString &token);
    /// Nothing happens when it has ended already.
    [[nodiscard]] Result<> end(const QString &tokenHash, const Actor &actor);
    /// Live ones, newest first.
    [[nodiscard]] Result<std::vector<TechnicianSession>> list();
    /// Deletes codes and sessions that are over; gives their number.
    [[nodiscard]] Result<int> sweep();

private:
    Result<> note(WriteTransaction &transaction, const QString &type,
                  const DeploymentId &deployment, const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
