#pragma once

#include "core/labels/codes/addresswatch.h"
#include "core/labels/codes/labelbatch.h"
#include "core/labels/codes/labellists.h"
#include "core/labels/codes/scanlog.h"

namespace vestibule {

struct Services;

/// What the Codes tab shows of the store, read at once.
struct CodeReading {
    std::array<int, allLabelLists.size()> counts{}; ///< in the order of allLabelLists
    std::vector<LabelListRow> rows; ///< the first of those that fit
    int fitting = 0; ///< how many there are
    std::vector<std::pair<DeploymentId, QString>> sites;
    std::vector<LabelBatch> batches; ///< newest first
    QString baseAddress; ///< that labels carry now; empty when it isn't known
    bool hasOwnName = false; ///< somebody typed that address
    AddressReport addresses;
};

/// On the desk thread; `query.baseAddress` is the portal's. Errors: Unavailable.
[[nodiscard]] Result<CodeReading> readCodes(Services &services, LabelListQuery query);

/// Scans of one device or space, or of a whole site.
struct ScanReading {
    std::vector<ScanBar> days; ///< today last
    std::vector<ScannedTarget> most; ///< of a site, most scanned first
};
[[nodiscard]] Result<ScanReading> readScans(Services &services, const ScanScope &scope);

} // namespace vestibule
