#pragma once

#include "core/base/result.h"
#include "core/sites/deployment.h"

#include <vector>

namespace vestibule {

class Database;
class WriteTransaction;

/// A row of table deployment with what only the service needs.
struct StoredDeployment {
    Deployment deployment;
    QString pinSealed;
    QString wifiPasswordSealed;
    int lastCaseNumber = 0;
    bool archived = false;
};

/// A deployment's PIN as it lies in the store.
struct SealedPin {
    DeploymentId deployment;
    QString sealed;
};

/// Rows of table deployment.
class DeploymentRepository
{
public:
    explicit DeploymentRepository(Database &database) : m_database(database) { }

    /// Archived ones too. Errors: NotFound.
    [[nodiscard]] Result<StoredDeployment> find(const DeploymentId &id);
    [[nodiscard]] Result<StoredDeployment> findByKey(const QString &key);
    /// By name, without archived ones.
    [[nodiscard]] Result<std::vector<DeploymentSummary>> summaries();
    /// PINs of all other deployments that aren't archived.
    [[nodiscard]] Result<std::vector<SealedPin>> pinsOfOthers(const DeploymentId &id);
    /// Whether it is there and not archived.
    [[nodiscard]] Result<bool> isLive(const DeploymentId &id);
    [[nodiscard]] Result<bool> customerExists(const CustomerId &id);
    [[nodiscard]] Result<bool> operatorExists(const OperatorId &id);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction,
                                         const Deployment &deployment, const QString &pinSealed);
    /// Everything but PIN and Wi-Fi password. Errors: Conflict when the row isn't of `before`.
    [[nodiscard]] static Result<> update(WriteTransaction &transaction,
                                         const Deployment &deployment, const QDateTime &before);
    /// Raises the PIN version. Errors: Conflict when it isn't `version` any more.
    [[nodiscard]] static Result<> setPin(WriteTransaction &transaction, const DeploymentId &id,
                                         const QString &sealed, int version);
    [[nodiscard]] static Result<> setWifiPassword(WriteTransaction &transaction,
                                                  const DeploymentId &id, const QString &sealed);
    [[nodiscard]] static Result<> archive(WriteTransaction &transaction, const DeploymentId &id,
                                          const QDateTime &at);

private:
    Result<StoredDeployment> findWhere(const QString &condition, const QString &value);
    Result<bool> exists(const QString &sql, const QString &id);

    Database &m_database;
};

} // namespace vestibule
