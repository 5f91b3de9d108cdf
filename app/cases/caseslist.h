#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/security/operators.h"
#include "core/sites/deployment.h"

namespace vestibule {

struct Services;

/// What the page shows beside the detail, read at once.
struct CasesReading {
    std::vector<CaseSummary> rows;
    CaseCounts counts;
    std::vector<DeploymentSummary> sites;
    std::vector<Operator> people; ///< active ones
};

/// What `me` may see of it. On the desk thread. Errors: Unavailable.
[[nodiscard]] Result<CasesReading> readCases(Services &services, const CaseQuery &query,
                                             const OperatorId &me);

/// The parts of the page, left to right.
enum class CasesTab { Open, Mine, Waiting, ResolvedThisWeek, All };

/// The word for a tab in a saved view; and back: Open for unknown words.
QString caseTabName(CasesTab tab);
CasesTab caseTabFromName(const QString &name);

/// Narrows `query` to what belongs under `tab`. Weeks begin on Monday at the local midnight.
void applyTab(CasesTab tab, const OperatorId &me, const QDateTime &now, CaseQuery &query);

} // namespace vestibule
