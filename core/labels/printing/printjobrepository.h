#pragma once

#include "core/base/result.h"
#include "core/labels/printing/printjobs.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of tables print_job and print_job_label.
class PrintJobRepository
{
public:
    explicit PrintJobRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound with field "job".
    [[nodiscard]] Result<PrintJob> find(const PrintJobId &id);
    [[nodiscard]] Result<std::vector<PrintJob>> list(const PrintJobQuery &query);
    /// Pieces from number `from` on, at most `limit` of them.
    [[nodiscard]] Result<std::vector<PrintPiece>> pieces(const PrintJobId &id, int from, int limit);
    /// Those from number `from` on that are to stand on remembered sheets.
    [[nodiscard]] Result<std::vector<PrintPiece>> onSheets(const PrintJobId &id, int from);
    /// Those of one page, in order.
    [[nodiscard]] Result<std::vector<PrintPiece>> page(const PrintJobId &id, int page);
    /// How many rows of pieces are there.
    [[nodiscard]] Result<int> countPieces(const PrintJobId &id);
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const PrintJob &job);
    [[nodiscard]] static Result<> insertPiece(WriteTransaction &transaction, const PrintJobId &id,
                                              const PrintPiece &piece);
    /// Errors: Conflict when there is no such piece.
    [[nodiscard]] static Result<> setPlace(WriteTransaction &transaction, const PrintJobId &id,
                                           const PrintPiece &piece);
    /// Errors: Conflict when the job isn't running, or not at `from` any more.
    [[nodiscard]] static Result<> setDone(WriteTransaction &transaction, const PrintJobId &id,
                                          int from, int done);
    /// Errors: Conflict when the job isn't running.
    [[nodiscard]] static Result<> setEnded(WriteTransaction &transaction, const PrintJobId &id,
                                           PrintJob::State state, const std::optional<Error> &error,
                                           const QDateTime &at);
    [[nodiscard]] static Result<> setSmallCodes(WriteTransaction &transaction, const PrintJobId &id,
                                                int count);
    /// Errors: Conflict when the job is running.
    [[nodiscard]] static Result<> setRunning(WriteTransaction &transaction, const PrintJobId &id,
                                             int done);

private:
    Database &m_database;
};

} // namespace vestibule
