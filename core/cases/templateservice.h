#pragma once

#include "core/base/result.h"
#include "core/cases/casetemplate.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// Case templates and which of them a deployment offers, in which order.
class TemplateService
{
public:
    TemplateService(Database &database, ChangeLog &changes, const Clock &clock);

    /// Errors: Invalid with field "title" when no language has one.
    [[nodiscard]] Result<CaseTemplate> create(const CaseTemplate &caseTemplate, const Actor &actor);
    /// Raises the version. Errors: as create(); Conflict when `caseTemplate.version` isn't the
    /// stored one.
    [[nodiscard]] Result<CaseTemplate> update(const CaseTemplate &caseTemplate, const Actor &actor);
    [[nodiscard]] Result<> setArchived(const CaseTemplateId &id, bool archived, const Actor &actor);
    [[nodiscard]] Result<CaseTemplate> find(const CaseTemplateId &id);
    /// All that aren't archived, by English title.
    [[nodiscard]] Result<std::vector<CaseTemplate>> list();
    /// All that aren't archived: those in the deployment's list in its order, then the rest, not
    /// offered.
    [[nodiscard]] Result<std::vector<OfferedTemplate>> forDeployment(
        const DeploymentId &deployment);
    /// Only what reporters see.
    [[nodiscard]] Result<std::vector<CaseTemplate>> offered(const DeploymentId &deployment);
    struct Offer {
        CaseTemplateId id;
        bool offered = true;
    };
    /// Replaces the deployment's list; the order of `offers` is the order of the tiles.
    [[nodiscard]] Result<> setOffers(const DeploymentId &deployment,
                                     const std::vector<Offer> &offers, const Actor &actor);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
