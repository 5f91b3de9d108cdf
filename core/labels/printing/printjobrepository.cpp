#include "core/labels/printing/printjobrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView jobColumns(
    "SELECT id, started_at, operator_id, state, stock, sheet_capacity, design, dpi, target_kind,"
    " target, total, done, small_codes, error_code, error_detail, error_field, ended_at"
    " FROM print_job");
constexpr QLatin1StringView pieceColumns(
    "SELECT number, label_code_id, label_number, sheet_id, page, position FROM print_job_label");
constexpr int mostJobs = 500;

int smallInteger(const Rows &row, int column)
{
    return static_cast<int>(row.integer(column));
}

ErrorCode errorCodeFrom(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Unsupported); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name)
            return static_cast<ErrorCode>(code);
    }
    return ErrorCode::Unavailable;
}

PrintJob jobFrom(const Rows &row)
{
    PrintJob job;
    job.id = PrintJobId::fromStore(row.text(0));
    job.startedAt = row.time(1);
    job.by = OperatorId::fromStore(row.text(2));
    job.state = printStateFromName(row.text(3));
    job.stock = row.text(4);
    job.sheetCapacity = smallInteger(row, 5);
    job.design = row.text(6);
    job.dpi = smallInteger(row, 7);
    job.target = printTargetFrom(row.text(8), row.text(9));
    job.total = smallInteger(row, 10);
    job.done = smallInteger(row, 11);
    job.smallCodes = smallInteger(row, 12);
    if (!row.text(13).isEmpty())
        job.error = Error{errorCodeFrom(row.text(13)), row.text(14), row.text(15)};
    job.endedAt = row.time(16);
    return job;
}

Result<std::vector<PrintPiece>> piecesOf(Result<Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PrintPiece> pieces;
    while (rows->next()) {
        pieces.push_back({smallInteger(*rows, 0), LabelCodeId::fromStore(rows->text(1)),
                          rows->integer(2), LabelSheetId::fromStore(rows->text(3)),
                          smallInteger(*rows, 4), smallInteger(*rows, 5)});
    }
    return pieces;
}

} // namespace

Result<PrintJob> PrintJobRepository::find(const PrintJobId &id)
{
    auto rows = m_database.query(jobColumns + u" WHERE id = ?"_s, {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, id.toString(), u"job"_s);
    return jobFrom(*rows);
}

Result<std::vector<PrintJob>> PrintJobRepository::list(const PrintJobQuery &query)
{
    QString sql = jobColumns + u" WHERE 1 = 1"_s;
    QVariantList values;
    if (query.state) {
        sql += u" AND state = ?"_s;
        values << printStateName(*query.state);
    }
    if (!query.by.isNull()) {
        sql += u" AND operator_id = ?"_s;
        values << query.by.toString();
    }
    if (!query.label.isNull()) {
        sql += u" AND id IN (SELECT job_id FROM print_job_label WHERE label_code_id = ?)"_s;
        values << query.label.toString();
    }
    if (!query.before.isNull()) {
        sql += u" AND id < ?"_s;
        values << query.before.toString();
    }
    sql += u" ORDER BY id DESC LIMIT ?"_s;
    values << std::clamp(query.limit, 1, mostJobs);
    auto rows = m_database.query(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PrintJob> jobs;
    while (rows->next())
        jobs.push_back(jobFrom(*rows));
    return jobs;
}

Result<std::vector<PrintPiece>> PrintJobRepository::pieces(const PrintJobId &id, int from,
                                                           int limit)
{
    return piecesOf(m_database.query(
        pieceColumns + u" WHERE job_id = ? AND number >= ? ORDER BY number LIMIT ?"_s,
        {id.toString(), from, limit}));
}

Result<std::vector<PrintPiece>> PrintJobRepository::onSheets(const PrintJobId &id, int from)
{
    return piecesOf(m_database.query(
        pieceColumns + u" WHERE job_id = ? AND number >= ? AND sheet_id <> '' ORDER BY number"_s,
        {id.toString(), from}));
}

Result<std::vector<PrintPiece>> PrintJobRepository::page(const PrintJobId &id, int page)
{
    return piecesOf(m_database.query(
        pieceColumns + u" WHERE job_id = ? AND page = ? ORDER BY number"_s, {id.toString(), page}));
}

Result<int> PrintJobRepository::countPieces(const PrintJobId &id)
{
    auto rows = m_database.query(u"SELECT COUNT(*) FROM print_job_label WHERE job_id = ?"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? smallInteger(*rows, 0) : 0;
}

Result<> PrintJobRepository::insert(WriteTransaction &transaction, const PrintJob &job)
{
    return transaction.executeOne(
        u"INSERT INTO print_job (id, started_at, operator_id, state, stock, sheet_capacity, design,"
        " dpi, target_kind, target, total) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {job.id.toString(), toStoreTime(job.startedAt), job.by.toString(),
         printStateName(job.state), job.stock, job.sheetCapacity, job.design, job.dpi,
         printTargetName(job.target.kind), job.target.place, job.total});
}

Result<> PrintJobRepository::insertPiece(WriteTransaction &transaction, const PrintJobId &id,
                                         const PrintPiece &piece)
{
    return transaction.executeOne(
        u"INSERT INTO print_job_label (job_id, number, label_code_id, label_number, sheet_id, page,"
        " position) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {id.toString(), piece.number, piece.label.toString(), piece.labelNumber,
         piece.sheet.toString(), piece.page, piece.position});
}

Result<> PrintJobRepository::setPlace(WriteTransaction &transaction, const PrintJobId &id,
                                      const PrintPiece &piece)
{
    return transaction.executeOne(
        u"UPDATE print_job_label SET sheet_id = ?, page = ?, position = ?"
        " WHERE job_id = ? AND number = ?"_s,
        {piece.sheet.toString(), piece.page, piece.position, id.toString(), piece.number});
}

Result<> PrintJobRepository::setDone(WriteTransaction &transaction, const PrintJobId &id, int from,
                                     int done)
{
    return transaction.executeOne(
        u"UPDATE print_job SET done = ? WHERE id = ? AND state = 'running' AND done = ?"_s,
        {done, id.toString(), from});
}

Result<> PrintJobRepository::setEnded(WriteTransaction &transaction, const PrintJobId &id,
                                      PrintJob::State state, const std::optional<Error> &error,
                                      const QDateTime &at)
{
    const Error why = error.value_or(Error{});
    return transaction.executeOne(
        u"UPDATE print_job SET state = ?, error_code = ?, error_detail = ?, error_field = ?,"
        " ended_at = ? WHERE id = ? AND state = 'running'"_s,
        {printStateName(state), error ? errorCodeName(why.code) : u""_s, why.detail, why.field,
         toStoreTime(at), id.toString()});
}

Result<> PrintJobRepository::setSmallCodes(WriteTransaction &transaction, const PrintJobId &id,
                                           int count)
{
    return transaction.executeOne(u"UPDATE print_job SET small_codes = ? WHERE id = ?"_s,
                                  {count, id.toString()});
}

Result<> PrintJobRepository::setRunning(WriteTransaction &transaction, const PrintJobId &id,
                                        int done)
{
    return transaction.executeOne(
        u"UPDATE print_job SET state = 'running', done = ?, error_code = '', error_detail = '',"
        " error_field = '', ended_at = '' WHERE id = ? AND state <> 'running'"_s,
        {done, id.toString()});
}

} // namespace vestibule
