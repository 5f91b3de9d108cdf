#pragma once

#include "app/cases/casefile.h"
#include "app/cases/timelineline.h"

namespace vestibule {

/// The lines of a case's timeline as they are shown.
[[nodiscard]] std::vector<TimelineText> timelineTexts(const CaseFile &file, const QDateTime &now);

} // namespace vestibule
