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

    /// Far more than people overlook: building, floor, unit, room and as many again.
    static constexpr int mostLevels = 8;

    /// `space.id` is ignored; comes last among its siblings. Errors: Invalid (name; parent of
    /// another deployment), TooLarge with field "parent" (more than mostLevels).
    [[nodiscard]] Result<Space> create(const Space &space, const Actor &actor);
    [[nodiscard]] Result<> rename(const SpaceId &id, const QString &name, const Actor &actor);
    /// Puts the space, with all that lies in it, below `parent` (null: to the top) of the same
    /// deployment, before the `position`-th of its other children; devices, labels and cases stay
    /// with their space. Moving it to where it is changes nothing. Errors: Invalid with field
    /// "parent" (of another deployment; the space itself or inside it), TooLarge with field
    /// "parent" (more than mostLevels).
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
