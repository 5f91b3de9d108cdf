#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/space.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// The property tree of a deployment.
class SpaceService
{
public:
    SpaceService(Database &database, ChangeLog &changes, const Clock &clock);

    /// `space.id` is ignored; comes last among its siblings. Errors: Invalid (name; parent of
    /// another deployment).
    [[nodiscard]] Result<Space> create(const Space &space, const Actor &actor);
    [[nodiscard]] Result<> rename(const SpaceId &id, const QString &name, const Actor &actor);
    /// Errors: Invalid when `parent` lies inside the space itself.
    [[nodiscard]] Result<> move(const SpaceId &id, const SpaceId &parent, int position,
                                const Actor &actor);
    /// Errors: Conflict while spaces, devices, labels or cases hang on it.
    [[nodiscard]] Result<> remove(const SpaceId &id, const Actor &actor);
    [[nodiscard]] Result<Space> find(const SpaceId &id);
    /// All of a deployment, parents before children, siblings in order.
    [[nodiscard]] Result<std::vector<Space>> tree(const DeploymentId &deployment);
    /// Names from the top, joined by " › ".
    [[nodiscard]] Result<QString> path(const SpaceId &id);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
