#pragma once

#include "core/base/result.h"
#include "core/cases/casetemplate.h"

#include <vector>

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of case_template, case_template_text and deployment_template.
class TemplateRepository
{
public:
    explicit TemplateRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound.
    [[nodiscard]] Result<CaseTemplate> find(const CaseTemplateId &id);
    /// All that aren't archived, by English title.
    [[nodiscard]] Result<std::vector<CaseTemplate>> list();
    /// The deployment's list in its order, without archived ones.
    [[nodiscard]] Result<std::vector<OfferedTemplate>> ofDeployment(const DeploymentId &deployment);
    [[nodiscard]] Result<LocalisedText> title(const CaseTemplateId &id);

    [[nodiscard]] Result<> insert(WriteTransaction &transaction, const CaseTemplate &caseTemplate,
                                  const QDateTime &at);
    /// Raises the stored version. Errors: Conflict when it isn't `caseTemplate.version`.
    [[nodiscard]] Result<> update(WriteTransaction &transaction, const CaseTemplate &caseTemplate,
                                  const QDateTime &at);
    [[nodiscard]] Result<> setArchived(WriteTransaction &transaction, const CaseTemplateId &id,
                                       bool archived, const QDateTime &at);
    [[nodiscard]] Result<> clearOffers(WriteTransaction &transaction,
                                       const DeploymentId &deployment);
    [[nodiscard]] Result<> putOffer(WriteTransaction &transaction, const DeploymentId &deployment,
                                    const CaseTemplateId &id, int position, bool offered);

private:
    Result<> addTexts(CaseTemplate &caseTemplate);
    Result<> putTexts(WriteTransaction &transaction, const CaseTemplate &caseTemplate);
    Database &m_database;
};

} // namespace vestibule
