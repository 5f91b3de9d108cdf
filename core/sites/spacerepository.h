#pragma once

#include "core/base/result.h"
#include "core/sites/space.h"

#include <vector>

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table space.
class SpaceRepository
{
public:
    explicit SpaceRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound.
    [[nodiscard]] Result<Space> find(const SpaceId &id);
    /// All of a deployment, by position and name.
    [[nodiscard]] Result<std::vector<Space>> ofDeployment(const DeploymentId &deployment);
    /// What hangs on the space: "spaces", "devices", "labels", "cases"; empty when it is free.
    [[nodiscard]] Result<QStringList> users(const SpaceId &id);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const Space &space,
                                         const QDateTime &at);
    [[nodiscard]] static Result<> rename(WriteTransaction &transaction, const SpaceId &id,
                                         const QString &name);
    [[nodiscard]] static Result<> place(WriteTransaction &transaction, const SpaceId &id,
                                        const SpaceId &parent, int position);
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const SpaceId &id);

private:
    Database &m_database;
};

} // namespace vestibule
