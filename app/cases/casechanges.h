#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

#include <optional>
#include <vector>

namespace vestibule {

struct Services;

/// A case to change, and the revision that was looked at; 0 takes whichever is stored.
struct CaseTarget {
    CaseId id;
    int revision = 0;
    friend bool operator==(const CaseTarget &, const CaseTarget &) = default;
};

/// What came of a change of one or many cases.
struct CaseOutcome {
    std::vector<Case> before; ///< those that were changed, as they were
    std::vector<Case> after; ///< and as they are
    std::optional<Error> problem; ///< the first one; the other cases were changed all the same
    int failed = 0;
};

/// Changes of many cases, for the desk thread: each case is a change of its own, one that fails doesn't stop the rest.
namespace casechanges {

[[nodiscard]] CaseOutcome assign(Services &services, const std::vector<CaseTarget> &targets,
                                 const OperatorId &assignee, const Actor &actor);
[[nodiscard]] CaseOutcome resolve(Services &services, const std::vector<CaseTarget> &targets,
                                  const QString &solution, bool tellReporter, const Actor &actor);
[[nodiscard]] CaseOutcome changeStatus(Services &services, const std::vector<CaseTarget> &targets,
                                       CaseStatus to, const Actor &actor);
/// Gives the case to the operator and begins it.
[[nodiscard]] CaseOutcome take(Services &services, const CaseTarget &target, const Actor &actor);
/// Puts assignee and status back to what they were. Fails with Conflict for a case that was changed since.
[[nodiscard]] CaseOutcome undo(Services &services, const CaseOutcome &outcome, const Actor &actor);

} // namespace casechanges

} // namespace vestibule
