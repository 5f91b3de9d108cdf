#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/printing/printjob.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class LabelService;
class WriteTransaction;
struct LabelStock;

/// Which jobs to list, newest first.
struct PrintJobQuery {
    std::optional<PrintJob::State> state;
    OperatorId by; ///< null: anybody's
    LabelCodeId label; ///< null: any. The print history of one label
    PrintJobId before; ///< null: from the newest on; else the id of the last job of the page before
    int limit = 100; ///< at most 500
};

/// What a job is to print. Each piece of `pieces` has its place; its number is given by start().
struct NewPrintJob {
    QString design;
    int dpi = 300;
    PrintTarget target;
    LabelSheetId sheet; ///< page 0 goes on this begun sheet; null: on a new one
    std::vector<PrintPiece> pieces;
};

/// The print log, and what remembers how far a job came: it outlives the program. Sheets that a
/// job doesn't fill are taken from LabelSheets, those it fills from the pack.
class PrintJobs
{
public:
    PrintJobs(Database &database, ChangeLog &changes, LabelService &labels, const Clock &clock);

    /// Takes the labels of begun sheets and opens the sheets that the job begins but doesn't fill.
    /// Errors: Invalid with field "labels" (none, over 20,000 pieces, or one label in two places:
    /// copies follow each other), Conflict with field "position" when a label of the sheet is gone,
    /// NotFound or Gone for its sheet.
    [[nodiscard]] Result<PrintJob> start(const NewPrintJob &job, const LabelStock &stock,
                                         const Actor &actor);
    /// Pieces up to number `done` came out: notes them as printed. Errors: NotFound, Conflict when
    /// the job isn't running, Invalid with field "done" when it would go back or beyond the end.
    [[nodiscard]] Result<> advance(const PrintJobId &id, int done, const Actor &actor);
    /// How many codes have smaller modules than advised. Errors: NotFound.
    [[nodiscard]] Result<> noteSmallCodes(const PrintJobId &id, int count);
    /// All came out. Errors: as advance().
    [[nodiscard]] Result<> finish(const PrintJobId &id, const Actor &actor);
    /// Ends a running job after an error; labels of sheets that weren't reached are free again, and
    /// the sheet that lies in the printer is remembered. Errors: NotFound, Conflict.
    [[nodiscard]] Result<> stop(const PrintJobId &id, const Error &error, const Actor &actor);
    /// As stop(), by a person.
    [[nodiscard]] Result<> cancel(const PrintJobId &id, const Actor &actor);
    /// Goes on with number `from`, which may have come out already and be spoilt, on other places:
    /// `pieces` are those of remaining(id, from), placed anew; `sheet` as in NewPrintJob. Errors:
    /// NotFound, Conflict while it is running, Invalid with field "from" or "labels" when they are
    /// not these pieces, and those of start() about sheets.
    [[nodiscard]] Result<PrintJob> resume(const PrintJobId &id, int from,
                                          const std::vector<PrintPiece> &pieces,
                                          const LabelSheetId &sheet, const Actor &actor);
    /// Jobs that were running when the program ended are stopped with detail "interrupted"; those
    /// that had not begun are cancelled. For the program's start. Gives how many.
    [[nodiscard]] Result<int> stopInterrupted(const Actor &actor);

    [[nodiscard]] Result<PrintJob> find(const PrintJobId &id);
    [[nodiscard]] Result<std::vector<PrintJob>> list(const PrintJobQuery &query);
    /// All pieces from number `from` on, in order: what printing again from there needs.
    [[nodiscard]] Result<std::vector<PrintPiece>> remaining(const PrintJobId &id, int from = 1);
    /// One piece, to print it once more in a job of its own. Errors: NotFound with field "number".
    [[nodiscard]] Result<PrintPiece> piece(const PrintJobId &id, int number);

private:
    Result<> end(const PrintJobId &id, PrintJob::State state, const std::optional<Error> &error,
                 const Actor &actor);
    Result<> note(WriteTransaction &transaction, const QString &type, const PrintJobId &id,
                  const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    LabelService &m_labels;
    const Clock &m_clock;
};

} // namespace vestibule
