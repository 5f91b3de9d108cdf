#pragma once

#include "core/base/result.h"
#include "core/cases/attachment.h"
#include "core/cases/case.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of case_entry.
class CaseTimeline
{
public:
    explicit CaseTimeline(Database &database) : m_database(database) { }

    /// Puts `entry` at the end of its case's timeline. Id (unless it has one) and position are set
    /// here. Errors: Conflict when `submissionKey` was used before (empty: none).
    [[nodiscard]] Result<CaseEntry> append(WriteTransaction &transaction, CaseEntry entry,
                                           const QString &submissionKey = {});
    /// Says in public that `picture` of its case could not be used: whoever sent it can send another
    /// one.
    [[nodiscard]] Result<> appendPictureFailed(WriteTransaction &transaction,
                                               const Attachment &picture, const QDateTime &at);
    /// Oldest first. Public ones come without the operator's name and id.
    [[nodiscard]] Result<std::vector<CaseEntry>> of(const CaseId &id, bool publicOnly);
    /// Whether the last that happened to the case is that `person` gave it away.
    [[nodiscard]] Result<bool> wasJustGivenAwayBy(const CaseId &id, const OperatorId &person);
    /// Errors: NotFound.
    [[nodiscard]] Result<CaseEntry> findBySubmissionKey(const QString &key);
    /// Empties the contact details that "me too" lines hold.
    [[nodiscard]] Result<> eraseContacts(WriteTransaction &transaction, const CaseId &id);

private:
    Result<std::vector<CaseEntry>> where(const QString &condition, const QString &value);
    Result<> addPictures(const CaseId &id, std::vector<CaseEntry> &entries);
    Database &m_database;
};

} // namespace vestibule
