#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/cases/attachment.h"
#include "core/cases/case.h"

#include <optional>
#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class Vault;

/// What somebody reports.
struct NewCase {
    DeploymentId deployment;
    DeviceId device; ///< device or space or neither
    SpaceId space;
    CaseTemplateId caseTemplate; ///< null for a free report; else title, type, priority and
        ///< suggestion come from it
    QString title; ///< needed for a free report; kept as typed
    QString description;
    CaseType type = CaseType::Anomaly;
    std::optional<CasePriority> priority;
    ReporterContact reporter;
    QString language; ///< of the reporter, for the template's title
    CaseOrigin origin = CaseOrigin::Portal;
    QString submissionKey; ///< from the form; the same one twice makes one case. Empty: none
    std::vector<IncomingPicture> pictures;
};

struct ReportedCase {
    Case record;
    QString statusToken; ///< for the link /c/<token>
    bool wasThereAlready = false; ///< the submission key was used before
};

/// Cases from report to archive. Every change writes the timeline, the audit log and an event.
class CaseService
{
public:
    CaseService(Database &database, ChangeLog &changes, const Vault &vault, const Clock &clock);

    /// Errors: Invalid with field title, description, reporter_name, reporter_email, reporter_phone
    /// (from the portal one of e-mail and phone is needed: field "reporter_contact"), photo;
    /// NotFound (deployment, device, template).
    [[nodiscard]] Result<ReportedCase> report(const NewCase &report, const Actor &actor);

    [[nodiscard]] Result<Case> find(const CaseId &id);
    /// By the secret of the status link. Errors: NotFound.
    [[nodiscard]] Result<Case> findByStatusToken(const QString &token);
    /// The secret of a case's status link, to show the link again.
    [[nodiscard]] Result<QString> statusToken(const CaseId &id);
    [[nodiscard]] Result<std::vector<CaseEntry>> timeline(const CaseId &id,
                                                          bool publicOnly = false);
    [[nodiscard]] Result<std::vector<CaseSummary>> list(const CaseQuery &query);
    [[nodiscard]] Result<CaseCounts> counts(const OperatorId &me);
    /// The last `weeks` weeks, oldest first, and the median time to resolve in seconds (-1: none
    /// resolved).
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

    /// Errors: Invalid when canChangeStatus() says no; Conflict when the case changed since
    /// `revision`.
    [[nodiscard]] Result<Case> changeStatus(const CaseId &id, CaseStatus to, int revision,
                                            const Actor &actor);
    /// Resolves with what was done; the words are shown on the status page when `tellReporter`.
    [[nodiscard]] Result<Case> resolve(const CaseId &id, const QString &finalSolution,
                                       bool tellReporter, int revision, const Actor &actor);
    /// A null operator takes the case away from everybody.
    [[nodiscard]] Result<Case> assign(const CaseId &id, const OperatorId &assignee,
                                      const Actor &actor);
    [[nodiscard]] Result<Case> setPriority(const CaseId &id, CasePriority priority,
                                           const Actor &actor);
    [[nodiscard]] Result<Case> setTags(const CaseId &id, const QStringList &tags,
                                       const Actor &actor);
    [[nodiscard]] Result<Case> edit(const CaseId &id, const QString &title,
                                    const QString &description, CaseType type, int revision,
                                    const Actor &actor);
    /// By an operator. Errors: Invalid with field "text" when empty or over 4,000 characters.
    [[nodiscard]] Result<CaseEntry> comment(const CaseId &id, const QString &text, bool isPublic,
                                            const Actor &actor);
    /// By whoever holds the status link; a waiting case goes back to in progress. Errors: Invalid
    /// (text and pictures empty), Gone (archived).
    [[nodiscard]] Result<CaseEntry> answer(const CaseId &id, const QString &text,
                                           const QString &submissionKey,
                                           const std::vector<IncomingPicture> &pictures);
    /// Somebody else has the same problem. The same submission key counts once.
    [[nodiscard]] Result<> meToo(const CaseId &id, const QString &submissionKey,
                                 const ReporterContact &contact);
    /// Erases contact details of cases closed before `closedBefore`; gives their number.
    [[nodiscard]] Result<int> eraseContacts(const QDateTime &closedBefore);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Vault &m_vault;
    const Clock &m_clock;
};

} // namespace vestibule
