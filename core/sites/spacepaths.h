#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>

namespace vestibule {

class Database;

/// The names of spaces from the top, joined by " › ", each worked out once.
class SpacePaths
{
public:
    /// Of one deployment, or of all for a null id.
    [[nodiscard]] static Result<SpacePaths> load(Database &database,
                                                 const DeploymentId &deployment);

    /// Empty for a space that isn't there.
    [[nodiscard]] QString path(const SpaceId &id);

private:
    struct Node {
        QString parent;
        QString name;
        QString path;
    };
    QHash<QString, Node> m_nodes;
};

} // namespace vestibule
