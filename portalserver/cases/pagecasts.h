#pragma once

#include "core/cases/case.h"
#include "core/cases/casetemplate.h"
#include "portalserver/text/caseviews.h"

namespace vestibule {

/// A status as reporters see it.
[[nodiscard]] CaseChip chipFor(CaseStatus status);
/// The lines of a text, trimmed, without empty ones.
[[nodiscard]] QStringList linesOf(const QString &text);
/// How a timeline line is told to reporters.
[[nodiscard]] TimelineKind timelineKindFor(const CaseEntry &entry);

} // namespace vestibule
