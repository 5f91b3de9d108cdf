#pragma once

#include "core/security/technicianphones.h"

namespace vestibule {

class WriteTransaction;

/// Rows of the tables technician_pairing and technician_session. What is live is decided here:
/// begun late enough, by an active operator, at a deployment that isn't archived.
class TechnicianRepository
{
public:
    explicit TechnicianRepository(Database &database) : m_database(database) { }

    [[nodiscard]] Result<bool> mayOffer(const DeploymentId &deployment, const OperatorId &id);
    struct Pairing {
        DeploymentId deployment;
        OperatorId operatorId;
    };
    /// Errors: NotFound, Gone for one made before `since`, or of nobody who is active.
    [[nodiscard]] Result<Pairing> pairing(const QString &tokenHash, const QDateTime &since);
    /// Errors: likewise.
    [[nodiscard]] Result<TechnicianSession> session(const QString &tokenHash,
                                                    const QDateTime &since);
    [[nodiscard]] Result<std::vector<TechnicianSession>> live(const QDateTime &since);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const QString &tokenHash,
                                         const Pairing &pairing, const QDateTime &at);
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction,
                                         const TechnicianSession &session);
    /// Errors: Conflict when another phone was quicker.
    [[nodiscard]] static Result<> removePairing(WriteTransaction &transaction,
                                                const QString &tokenHash);
    [[nodiscard]] static Result<> removePairingsOf(WriteTransaction &transaction,
                                                   const OperatorId &id);
    [[nodiscard]] static Result<int> removeSession(WriteTransaction &transaction,
                                                   const QString &tokenHash);
    /// Codes from before `pairings` and sessions from before `sessions`.
    [[nodiscard]] static Result<int> removeEnded(WriteTransaction &transaction,
                                                 const QDateTime &pairings,
                                                 const QDateTime &sessions);

private:
    Database &m_database;
};

} // namespace vestibule
