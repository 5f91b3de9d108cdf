#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// A phone that has to wait, as the console lists it.
struct LockedPhone {
    QString client;
    DeploymentId deployment;
    LabelCodeId labelCode;
    QString clientKind;
    QDateTime since;
    QDateTime until;
    friend bool operator==(const LockedPhone &, const LockedPhone &) = default;
};

/// The list of phones that wait, and of those an operator has approved.
class LockedPhones
{
public:
    LockedPhones(Database &database, const Clock &clock);

    static constexpr int approvedSeconds = 60 * 60;
    /// More than anybody reads; an attacker with many addresses must not fill the store.
    static constexpr int mostPerDeployment = 200;

    /// Phones that wait now, newest first; of one deployment, or of all when null.
    [[nodiscard]] Result<std::vector<LockedPhone>> list(const DeploymentId &deployment);
    /// Whether `client` is on the list and still waits.
    [[nodiscard]] Result<bool> isListed(const DeploymentId &deployment, const QString &client);
    /// Puts `phone` (its `since` is set here) on the list; false when the list is full.
    [[nodiscard]] Result<bool> put(WriteTransaction &transaction, const LockedPhone &phone);
    [[nodiscard]] Result<bool> isApproved(const DeploymentId &deployment, const QString &client);
    /// Errors: NotFound when `client` isn't on the list.
    [[nodiscard]] Result<> approve(WriteTransaction &transaction, const DeploymentId &deployment,
                                   const QString &client);
    /// Takes one off the list; with an empty `client` all of the deployment.
    [[nodiscard]] Result<> forget(WriteTransaction &transaction, const DeploymentId &deployment,
                                  const QString &client = {});
    /// Deletes what is neither waiting nor approved any more.
    [[nodiscard]] Result<> sweep(WriteTransaction &transaction);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
