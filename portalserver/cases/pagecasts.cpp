#include "portalserver/cases/pagecasts.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

TimelineKind statusKind(CaseStatus from, CaseStatus to)
{
    switch (to) {
    case CaseStatus::Open:
        return TimelineKind::Reopened;
    case CaseStatus::InProgress:
        return from == CaseStatus::Resolved ? TimelineKind::Reopened : TimelineKind::TakenOn;
    case CaseStatus::Waiting:
        return TimelineKind::Waiting;
    case CaseStatus::Resolved:
        return TimelineKind::Resolved;
    case CaseStatus::Archived:
        return TimelineKind::Closed;
    }
    return TimelineKind::TakenOn;
}

} // namespace

CaseChip chipFor(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return CaseChip::New;
    case CaseStatus::InProgress:
        return CaseChip::InProgress;
    case CaseStatus::Waiting:
        return CaseChip::Waiting;
    case CaseStatus::Resolved:
        return CaseChip::Resolved;
    case CaseStatus::Archived:
        return CaseChip::Closed;
    }
    return CaseChip::New;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList parts = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString line = part.trimmed(); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

TimelineKind timelineKindFor(const CaseEntry &entry)
{
    switch (entry.kind) {
    case CaseEntry::Kind::Reported:
        return entry.actor.kind == Actor::Kind::Reporter ? TimelineKind::Reported
                                                         : TimelineKind::ReportedByUs;
    case CaseEntry::Kind::StatusChanged:
        return statusKind(caseStatusFromName(entry.from), caseStatusFromName(entry.to));
    case CaseEntry::Kind::Answer:
        return TimelineKind::Answered;
    case CaseEntry::Kind::PictureFailed:
        return TimelineKind::PhotoFailed;
    case CaseEntry::Kind::Assigned:
        return TimelineKind::TakenOn;
    default:
        return TimelineKind::Wrote;
    }
}

} // namespace vestibule
