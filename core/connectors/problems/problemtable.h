#pragma once

#include "core/connectors/problems/problem.h"

#include <QStringList>

#include <optional>
#include <span>

namespace vestibule {

/// What everybody says about one kind of problem: portal, console, API and the log of runs read this
/// table and no other.
struct ProblemEntry {
    ProblemCode code;
    const char *name; ///< in the store and the API, for example "device_offline"
    RetryClass retry;
    const char *sentence; ///< English source text; %1 is the device or account, %2 `Problem::about`
    const char *remedy; ///< English source text: steps, one a line
};

/// Every code, in the order of ProblemCode.
[[nodiscard]] std::span<const ProblemEntry> problemTable();
[[nodiscard]] const ProblemEntry &problemEntry(ProblemCode code);
[[nodiscard]] std::optional<ProblemCode> problemCodeFromName(const QString &name);

/// The sentence about `subject` (a device's or account's name, plain text) in the language of the
/// application; an empty `Problem::about` gives the sentence's words for "something".
[[nodiscard]] QString problemSentence(const Problem &problem, const QString &subject);
/// What to do, step by step, in the language of the application.
[[nodiscard]] QStringList problemRemedy(const Problem &problem);

} // namespace vestibule
