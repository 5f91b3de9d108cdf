#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// What a new row holds beside the case itself.
struct NewCaseKeys {
    int number = 0; ///< within the deployment
    QString statusTokenHash;
    QString statusTokenSealed;
    QString submissionKey; ///< empty: none
};

/// Rows of service_case and case_tag.
class CaseRepository
{
public:
    explicit CaseRepository(Database &database) : m_database(database) { }

    /// Errors of all three: NotFound.
    [[nodiscard]] Result<Case> find(const CaseId &id);
    [[nodiscard]] Result<Case> findByStatusTokenHash(const QString &hash);
    [[nodiscard]] Result<Case> findBySubmissionKey(const QString &key);
    /// Errors: NotFound.
    [[nodiscard]] Result<QString> sealedStatusToken(const CaseId &id);

    [[nodiscard]] Result<> insert(WriteTransaction &transaction, const Case &record,
                                  const NewCaseKeys &keys);
    /// Writes what can change and raises the stored revision. Errors: Conflict when the stored
    /// revision isn't `record.revision`.
    [[nodiscard]] Result<> update(WriteTransaction &transaction, const Case &record);
    /// Notes that something was added to the timeline.
    [[nodiscard]] Result<> touch(WriteTransaction &transaction, const CaseId &id,
                                 const QDateTime &at);
    [[nodiscard]] Result<> countMeToo(WriteTransaction &transaction, const CaseId &id,
                                      const QDateTime &at);

    /// Up to `limit` cases that were resolved before `resolvedBefore` and still hold contact
    /// details.
    [[nodiscard]] Result<std::vector<CaseId>> withOldContact(const QDateTime &resolvedBefore,
                                                             int limit);

private:
    Result<Case> findWhere(const QString &condition, const QString &value);
    Result<> putTags(WriteTransaction &transaction, const Case &record);
    Database &m_database;
};

} // namespace vestibule
