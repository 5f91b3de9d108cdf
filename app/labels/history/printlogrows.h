#pragma once

#include "app/widgets/painters.h"
#include "core/base/result.h"
#include "core/labels/printing/labelsheet.h"
#include "core/labels/printing/printjob.h"

#include <vector>

namespace vestibule {

struct Services;

/// A print job as the history shows it.
struct PrintLogRow {
    PrintJob job;
    QString who;
    QString stock; ///< its name; empty: it was removed
    QString design;
    friend bool operator==(const PrintLogRow &, const PrintLogRow &) = default;
};

/// What the history shows of the store, read at once.
struct PrintLogReading {
    std::vector<PrintLogRow> rows; ///< newest first
    bool isAll = true; ///< false: there are older ones
    std::vector<LabelSheet> sheets; ///< begun ones
};

/// The newest `limit` jobs, on the desk thread. Errors: Unavailable, Damaged.
[[nodiscard]] Result<PrintLogReading> readPrintLog(Services &services, int limit);

/// Words for one job.
namespace printlogwords {

[[nodiscard]] ChipText state(PrintJob::State state);
/// "21 labels", "12 of 21 labels".
[[nodiscard]] QString amount(const PrintJob &job);
/// What the check of its codes said; empty: it wasn't made.
[[nodiscard]] QString check(const PrintJob &job);
/// "Today 14:05", "12 Nov 14:05".
[[nodiscard]] QString when(const QDateTime &at);
/// Why it was stopped and what to do now; empty: it wasn't.
[[nodiscard]] QString problem(const PrintJob &job);

} // namespace printlogwords

} // namespace vestibule
