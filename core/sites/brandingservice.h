#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/branding.h"

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// Branding of the workspace and, overriding it, of deployments.
class BrandingService
{
public:
    BrandingService(Database &database, ChangeLog &changes, const Clock &clock);

    /// What is stored for this deployment alone; a null id gives the workspace's.
    [[nodiscard]] Result<Branding> stored(const DeploymentId &deployment);
    /// As shown: the deployment's values, else the workspace's.
    [[nodiscard]] Result<Branding> effective(const DeploymentId &deployment);
    /// Errors: Invalid with field "colour" or "head_colour" when not #rrggbb or empty.
    [[nodiscard]] Result<> set(const DeploymentId &deployment, const Branding &branding,
                               const Actor &actor);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
