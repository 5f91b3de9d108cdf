#pragma once

#include "core/security/auditlog.h"

namespace vestibule {

struct Services;

/// One line of a deployment's history: what was done, by whom and to what, by name.
struct HistoryLine {
    AuditEntry entry;
    QString person; ///< the operator's name; empty for others and for those who left
    QString subject; ///< what the space, device, label or case is called; empty when it is gone
    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// Lines that follow each other, newest first.
struct DeploymentHistory {
    std::vector<HistoryLine> lines;
    bool hasMore = false; ///< there are older ones
};

/// Reads up to `limit` lines older than the line `before` (its sequence; 0 for the newest) on the desk thread.
/// Errors: Unavailable.
[[nodiscard]] Result<DeploymentHistory> readHistory(Services &services, const DeploymentId &id,
                                                    qint64 before, int limit);

} // namespace vestibule
