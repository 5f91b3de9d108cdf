#pragma once

#include "core/base/actor.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace vestibule {

enum class CaseType { Anomaly, Accident, Damage, Improvement };
enum class CaseStatus { Open, InProgress, Waiting, Resolved, Archived };
enum class CasePriority { Low, Normal, High, Urgent };
enum class CaseOrigin { Portal, Console, Api, Automation };

/// Names in the store and API: anomaly … improvement; open, in_progress, waiting, resolved,
/// archived; low … urgent; portal …
QString caseTypeName(CaseType type);
QString caseStatusName(CaseStatus status);
QString casePriorityName(CasePriority priority);
QString caseOriginName(CaseOrigin origin);
CaseType caseTypeFromName(const QString &name); ///< Anomaly for unknown names
CaseStatus caseStatusFromName(const QString &name); ///< Open for unknown names
CasePriority casePriorityFromName(const QString &name); ///< Normal for unknown names
CaseOrigin caseOriginFromName(const QString &name); ///< Portal for unknown names

/// Whether a case may go from `from` to `to`:
/// open → in_progress ⇄ waiting → resolved → archived, resolving from any live state, reopening
/// from resolved to open or in_progress.
bool canChangeStatus(CaseStatus from, CaseStatus to);

/// How to reach who reported.
struct ReporterContact {
    QString name;
    QString email;
    QString phone;
    friend bool operator==(const ReporterContact &, const ReporterContact &) = default;
};

/// A reported problem.
struct Case {
    CaseId id;
    DeploymentId deployment;
    QString number; ///< HALL-0042
    QString title;
    QString description;
    CaseType type = CaseType::Anomaly;
    CaseTemplateId caseTemplate; ///< null for a free report
    int templateVersion = 0;
    DeviceId device; ///< null when reported for a space or nothing
    SpaceId space;
    ReporterContact reporter;
    QString reporterLanguage;
    CaseOrigin origin = CaseOrigin::Portal;
    CaseStatus status = CaseStatus::Open;
    CasePriority priority = CasePriority::Normal;
    OperatorId assignee;
    QStringList tags;
    QString solutionSuggestion;
    QString finalSolution; ///< for operators; reporters read what the public timeline says
    int meTooCount = 0;
    int revision = 1; ///< raised by every change of these values, not by comments, answers and
        ///< "me too"; says whether a caller saw the newest
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime resolvedAt;
    bool contactErased = false;
    friend bool operator==(const Case &, const Case &) = default;
};

/// One line of a timeline.
struct CaseEntry {
    enum class Kind {
        Reported,
        StatusChanged,
        Assigned,
        PriorityChanged,
        Comment,
        Answer,
        MeToo,
        PictureFailed,
        Edited
    };

    CaseEntryId id;
    CaseId caseId;
    int position = 0;
    QDateTime at;
    Kind kind = Kind::Comment;
    bool isPublic = false; ///< shown on the status page
    Actor actor;
    QString actorName; ///< of an operator; empty for others
    QString text; ///< a comment's or answer's words; the report's as it came; the solution told to
        ///< the reporter; contact of a "me too"; file name of a failed picture; names of the fields
        ///< that were edited, by commas
    QString from; ///< status, priority or operator id before
    QString to; ///< and after
    std::vector<AttachmentId> pictures; ///< without failed ones
    friend bool operator==(const CaseEntry &, const CaseEntry &) = default;
};

QString caseEntryKindName(CaseEntry::Kind kind); ///< reported, status_changed, assigned, …
CaseEntry::Kind caseEntryKindFromName(const QString &name);

/// A case as lists show it.
struct CaseSummary {
    CaseId id;
    DeploymentId deployment;
    QString number;
    QString title;
    CaseType type = CaseType::Anomaly;
    CaseStatus status = CaseStatus::Open;
    CasePriority priority = CasePriority::Normal;
    QString deviceName; ///< or the space's name
    QString deviceIcon;
    QString deploymentName;
    QString place;
    OperatorId assignee;
    QString assigneeName;
    bool hasPictures = false;
    int meTooCount = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    friend bool operator==(const CaseSummary &, const CaseSummary &) = default;
};

/// Which cases a list shows.
struct CaseQuery {
    OperatorId
        viewer; ///< who reads: a technician gets only the cases assigned to them; null: no restriction
    QString search; ///< over number, title, description, device, place and reporter's name
    std::vector<CaseStatus> statuses; ///< empty: all
    std::vector<CaseType> types; ///< empty: all
    DeploymentId deployment; ///< null: all
    DeviceId device; ///< null: all
    OperatorId assignee; ///< null: all
    bool unassigned = false;
    QDateTime createdAfter; ///< invalid: any time
    QDateTime resolvedAfter; ///< invalid: any time
    bool oldestFirst = false;
    int limit = 500;
    int offset = 0;
};

/// How many cases stand where, for tabs and badges.
struct CaseCounts {
    int open = 0; ///< open, in progress or waiting
    int fresh = 0; ///< status open: nobody has taken it
    int waiting = 0;
    int mine = 0; ///< live and assigned to the operator asked for
    friend bool operator==(const CaseCounts &, const CaseCounts &) = default;
};

/// Cases that were reported in one week.
struct CaseWeek {
    QDate monday;
    int cases = 0;
    friend bool operator==(const CaseWeek &, const CaseWeek &) = default;
};

/// What reporters see of an open case on their device: no free text, no picture, no person.
struct OpenCaseLine {
    CaseId id;
    QString number;
    QString title; ///< the template's, in the asked language; empty for a free report
    CaseStatus status = CaseStatus::Open;
    QDateTime createdAt;
    friend bool operator==(const OpenCaseLine &, const OpenCaseLine &) = default;
};

} // namespace vestibule
