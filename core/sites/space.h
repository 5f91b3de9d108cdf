#pragma once

#include "core/base/id.h"

namespace vestibule {

/// A node of a deployment's property tree.
struct Space {
    enum class Kind { Building, Floor, Unit, Room, CommonArea };

    SpaceId id;
    DeploymentId deployment;
    SpaceId parent; ///< null at the top
    QString name;
    Kind kind = Kind::Room;
    int position = 0; ///< among its siblings
    friend bool operator==(const Space &, const Space &) = default;
};

QString spaceKindName(Space::Kind kind); ///< building, floor, unit, room, common_area
Space::Kind spaceKindFromName(const QString &name);

} // namespace vestibule
