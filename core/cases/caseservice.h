#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/cases/attachment.h"
#include "core/cases/case.h"

#include <functional>
#include <optional>
#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
struct NewCaseKeys;
struct PreparedPicture;
class Vault;
class WriteTransaction;

/// What somebody reports.
struct NewCase {
    DeploymentId deployment;
    DeviceId device; ///< device or space or neither
    SpaceId space;
    CaseTemplateId caseTemplate; ///< null for a free report; else title, type, priority and
        ///< suggestion come from it
    QString title; ///< needed for a free report; up to 200 characters
    QString description; ///< in the reporter's words; up to 4,000 characters
    CaseType type = CaseType::Anomaly;
    std::optional<CasePriority> priority;
    ReporterContact reporter;
    QString language; ///< of the reporter, for the template's title
    CaseOrigin origin = CaseOrigin::Portal;
    QString submissionKey; ///< from the form; the same one twice makes one case. Empty: none
    std::vector<IncomingPicture> pictures; ///< up to 3, with those in `kept`
    KeptPictures kept; ///< that came with the form before
};

/// What operators may write anew.
struct CaseWords {
    QString title;
    QString description;
    CaseType type = CaseType::Anomaly;
    QStringList tags; ///< as typed: trimmed, doubles left out and sorted when they are stored
    friend bool operator==(const CaseWords &, const CaseWords &) = default;
};

struct ReportedCase {
    Case record;
    QString statusToken; ///< for the link /c/<token>
    bool wasThereAlready = false; ///< the submission key was used before
};

/// Cases from report to archive. Every change writes the timeline, the audit log and an event.
///
/// Texts are kept as typed, without control characters and those that turn the writing direction.
/// Error details for Invalid: "missing", "too_long", "malformed", "too_many". Every change of an
/// archived case fails with Gone, of an unknown one with NotFound, and by a technician whom the case
/// isn't assigned to with Forbidden.
class CaseService
{
public:
    CaseService(Database &database, ChangeLog &changes, const Vault &vault, const Clock &clock);

    /// The number is given here, and the assignee set: a technician who writes it down, else the
    /// deployment's default. Errors: Invalid with
    /// field title, description, reporter_name, reporter_email, reporter_phone, photo (from the
    /// portal a name and one of e-mail and phone are needed: field "reporter_name",
    /// "reporter_contact"); as AttachmentService::inspect() and sendDraftPictures(); NotFound (deployment, device, space,
    /// template).
    [[nodiscard]] Result<ReportedCase> report(const NewCase &report, const Actor &actor);

    /// What report() would give again, because the submission key was used before. Errors:
    /// Conflict (by a report to another deployment).
    [[nodiscard]] Result<std::optional<ReportedCase>> reportedBefore(const NewCase &report);

    [[nodiscard]] Result<Case> find(const CaseId &id);
    /// For `viewer` to look at. Errors: NotFound; Forbidden when they are a technician and the case
    /// isn't assigned to them.
    [[nodiscard]] Result<Case> findFor(const CaseId &id, const OperatorId &viewer);
    /// By the secret of the status link. Errors: NotFound.
    [[nodiscard]] Result<Case> findByStatusToken(const QString &token);
    /// The secret of a case's status link, to show the link again.
    [[nodiscard]] Result<QString> statusToken(const CaseId &id);
    /// Oldest first. Public lines come without operators' names and ids.
    [[nodiscard]] Result<std::vector<CaseEntry>> timeline(const CaseId &id,
                                                          bool publicOnly = false);
    [[nodiscard]] Result<std::vector<CaseSummary>> list(const CaseQuery &query);
    /// Of what `me` may read; of all when null.
    [[nodiscard]] Result<CaseCounts> counts(const OperatorId &me);
    /// The last `weeks` weeks (Monday to Sunday, UTC), this one included, oldest first, and the
    /// median time to resolve, in seconds, of the cases resolved in them (-1: none resolved).
    struct Statistics {
        std::vector<CaseWeek> weeks;
        qint64 medianSecondsToResolve = -1;
    };
    [[nodiscard]] Result<Statistics> statistics(int weeks);
    /// The newest 10 of the last 30 days that are open, in progress or waiting at this device, or
    /// space when the device is null.
    [[nodiscard]] Result<std::vector<OpenCaseLine>> openCases(const DeviceId &device,
                                                              const SpaceId &space,
                                                              const QString &language);

    /// Errors: Invalid with field "status" when canChangeStatus() says no; Conflict when the case
    /// changed since `revision`.
    [[nodiscard]] Result<Case> changeStatus(const CaseId &id, CaseStatus to, int revision,
                                            const Actor &actor);
    /// Resolves with what was done; the words stand in the public timeline when `tellReporter`.
    /// Errors: as changeStatus(); Invalid with field "final_solution".
    [[nodiscard]] Result<Case> resolve(const CaseId &id, const QString &finalSolution,
                                       bool tellReporter, int revision, const Actor &actor);
    /// A null operator takes the case away from everybody. A technician can take back what they gave
    /// away while nothing else happened to it. Errors: NotFound (case, or no active
    /// operator).
    [[nodiscard]] Result<Case> assign(const CaseId &id, const OperatorId &assignee,
                                      const Actor &actor);
    [[nodiscard]] Result<Case> setPriority(const CaseId &id, CasePriority priority,
                                           const Actor &actor);
    /// Replaces the tags. Errors: Invalid with field "tags": over 20, or one over 40 characters.
    [[nodiscard]] Result<Case> setTags(const CaseId &id, const QStringList &tags,
                                       const Actor &actor);
    /// All of it or nothing. Errors: Invalid with field "title", "description" or "tags" (as setTags()); Conflict when
    /// the case changed since `revision`.
    [[nodiscard]] Result<Case> edit(const CaseId &id, const CaseWords &words, int revision,
                                    const Actor &actor);
    /// By an operator. Errors: Invalid with field "text" when empty or over 4,000 characters.
    [[nodiscard]] Result<CaseEntry> comment(const CaseId &id, const QString &text, bool isPublic,
                                            const Actor &actor);
    /// By whoever holds the status link; a waiting case goes back to in progress. The same
    /// submission key gives the first answer again. Errors: Invalid with field "text" (text and
    /// pictures empty, or over 4,000 characters) or as for photos in report(); Gone (archived).
    [[nodiscard]] Result<CaseEntry> answer(const CaseId &id, const QString &text,
                                           const QString &submissionKey,
                                           const std::vector<IncomingPicture> &pictures);
    /// What answer() would give again. Errors: Invalid as there; Conflict (key of another case).
    [[nodiscard]] Result<std::optional<CaseEntry>> writtenBefore(const CaseId &id,
                                                                 const QString &submissionKey);
    /// Somebody else has the same problem. The same submission key counts once. The contact may be
    /// empty. Errors: Invalid as for the contact in report(); Gone (resolved or archived).
    [[nodiscard]] Result<> meToo(const CaseId &id, const QString &submissionKey,
                                 const ReporterContact &contact);
    /// Erases contact details, those of "me too" included, of cases resolved before
    /// `closedBefore` that are still closed; gives their number.
    [[nodiscard]] Result<int> eraseContacts(const QDateTime &closedBefore);

private:
    /// What a change is called in the logs.
    struct ChangeNote {
        QString event;
        QStringList fields;
        bool isTakenBack = false; ///< by whoever gave the case away, if that was the last change
    };
    /// Changes the record and fills kind, text, from, to and isPublic of the timeline's line.
    using Mutation = std::function<Result<>(Case &record, CaseEntry &entry)>;

    Result<Case> change(const CaseId &id, std::optional<int> revision, const Actor &actor,
                        const ChangeNote &note, const Mutation &mutate);
    Result<> checkIsTheirs(const Case &record, const Actor &actor, bool isTakenBack);
    Result<> noteAnswer(WriteTransaction &transaction, Case record, const QDateTime &at);
    Result<> eraseContact(WriteTransaction &transaction, const CaseId &id);
    Result<> fill(Case &record, NewCaseKeys &keys, const NewCase &report, const Actor &actor,
                  WriteTransaction &transaction);
    Result<std::vector<PreparedPicture>> preparePictures(
        const std::vector<IncomingPicture> &pictures, size_t alreadyKept = 0);
    Result<CaseEntry> appendWithPictures(WriteTransaction &transaction, const CaseEntry &entry,
                                         const QString &submissionKey,
                                         const std::vector<PreparedPicture> &pictures);

    Database &m_database;
    ChangeLog &m_changes;
    const Vault &m_vault;
    const Clock &m_clock;
};

} // namespace vestibule
