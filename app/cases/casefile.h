#pragma once

#include "core/cases/attachment.h"
#include "core/cases/case.h"
#include "core/security/operators.h"

namespace vestibule {

struct Services;

/// Everything that the detail pane shows of one case, read at once.
struct CaseFile {
    Case record;
    QString deploymentName;
    QString deviceName; ///< or the space's; empty when the case is about neither
    QString place;
    std::vector<CaseEntry> entries; ///< oldest first
    std::vector<Attachment> pictures; ///< in the order in which they came
    std::vector<Operator> people; ///< who can be given the case, and who appears in it
    QString publicBaseAddress; ///< of the settings; empty: the portal's own
    QString statusToken;

    QString nameOf(const OperatorId &id) const;
    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// For `viewer`. On the desk thread. Errors: NotFound, Forbidden (not one of a technician's), Unavailable.
[[nodiscard]] Result<CaseFile> readCaseFile(Services &services, const CaseId &id,
                                            const OperatorId &viewer);

} // namespace vestibule
