#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "portalserver/text/caseviews.h"

namespace vestibule {

struct Services;

/// What reporters read of a case's timeline, oldest first; `path` is its status page, under which the
/// pictures lie.
[[nodiscard]] Result<QList<TimelineEntry>> publicTimeline(Services &services, const CaseId &id,
                                                          const QString &path);
/// A text that changes with everything that the status page shows.
[[nodiscard]] QString versionOf(const Case &record, const QList<TimelineEntry> &timeline);
/// Whether the team's last public words still wait for the reporter.
[[nodiscard]] bool isQuestionPending(const Case &record, const QList<TimelineEntry> &timeline);

} // namespace vestibule
