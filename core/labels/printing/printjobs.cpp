#include "core/labels/printing/printjobs.h"

#include "core/base/clock.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/jobsheets.h"
#include "core/labels/printing/printjobrepository.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Bulk work leaves the write lock to others in between.
constexpr int piecesPerStep = 500;

QString printedOn(const PrintTarget &target)
{
    switch (target.kind) {
    case PrintTarget::Kind::PdfFile:
        return u"pdf"_s;
    case PrintTarget::Kind::ZplFile:
        return u"zpl"_s;
    case PrintTarget::Kind::SvgFile:
        return u"svg"_s;
    case PrintTarget::Kind::PngFile:
        return u"png"_s;
    case PrintTarget::Kind::Printer:
    case PrintTarget::Kind::ZplSocket:
        break;
    }
    return target.place;
}

} // namespace

PrintJobs::PrintJobs(Database &database, ChangeLog &changes, LabelService &labels,
                     const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_labels(labels),
      m_clock(clock)
{ }

Result<> PrintJobs::note(WriteTransaction &transaction, const QString &type, const PrintJobId &id,
                         const Actor &actor)
{
    Event event;
    event.type = type;
    event.subjectKind = u"print_job"_s;
    event.subjectId = id.toString();
    return m_changes.note(transaction, actor, std::move(event));
}

Result<> PrintJobs::advance(const PrintJobId &id, int done, const Actor &actor)
{
    auto job = find(id);
    if (!job)
        return tl::unexpected(job.error());
    if (job->state != PrintJob::State::Running)
        return failure(ErrorCode::Conflict, u"not running"_s, u"job"_s);
    if (done < job->done || done > job->total)
        return failure(ErrorCode::Invalid, QString::number(done), u"done"_s);
    while (job->done < done) {
        const int rows = std::min(done - job->done, piecesPerStep);
        const auto pieces = PrintJobRepository(m_database).pieces(id, job->done + 1, rows);
        if (!pieces)
            return tl::unexpected(pieces.error());
        std::vector<LabelService::Print> prints;
        for (const PrintPiece &piece : *pieces)
            prints.push_back(
                {piece.label, job->stock, piece.position, printedOn(job->target), true});
        // Noted first: after a power cut between the two a piece is noted twice, never not at all.
        if (const auto noted = m_labels.notePrints(prints, actor); !noted)
            return noted;
        auto transaction = WriteTransaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto set = PrintJobRepository::setDone(*transaction, id, job->done, job->done + rows);
        if (!set)
            return set;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        job->done += rows;
    }
    return {};
}

Result<> PrintJobs::finish(const PrintJobId &id, const Actor &actor)
{
    const auto job = find(id);
    if (!job)
        return tl::unexpected(job.error());
    if (const auto advanced = advance(id, job->total, actor); !advanced)
        return advanced;
    return end(id, PrintJob::State::Done, {}, actor);
}

Result<> PrintJobs::stop(const PrintJobId &id, const Error &error, const Actor &actor)
{
    return end(id, PrintJob::State::Stopped, error, actor);
}

Result<> PrintJobs::cancel(const PrintJobId &id, const Actor &actor)
{
    return end(id, PrintJob::State::Cancelled, {}, actor);
}

Result<> PrintJobs::end(const PrintJobId &id, PrintJob::State state,
                        const std::optional<Error> &error, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto job = find(id);
    if (!job)
        return tl::unexpected(job.error());
    const QDateTime now = m_clock.now();
    const auto set = PrintJobRepository::setEnded(*transaction, id, state, error, now);
    if (!set)
        return set;
    if (state != PrintJob::State::Done) {
        JobSheets sheets(*transaction, *job, actor.operatorId, now);
        if (const auto freed = sheets.freeAfter(job->done); !freed)
            return freed;
        if (const auto kept = sheets.keepPageOf(job->done); !kept)
            return kept;
    }
    const auto noted = note(*transaction, u"print_job."_s + printStateName(state), id, actor);
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<int> PrintJobs::stopInterrupted(const Actor &actor)
{
    PrintJobQuery query;
    query.state = PrintJob::State::Running;
    query.limit = 500;
    const auto running = list(query);
    if (!running)
        return tl::unexpected(running.error());
    for (const PrintJob &job : *running) {
        const auto pieces = PrintJobRepository(m_database).countPieces(job.id);
        if (!pieces)
            return tl::unexpected(pieces.error());
        const bool hadBegun = *pieces == job.total;
        const auto ended = hadBegun
            ? stop(job.id, Error{ErrorCode::Unavailable, u"interrupted"_s, u"job"_s}, actor)
            : cancel(job.id, actor);
        if (!ended)
            return tl::unexpected(ended.error());
    }
    return static_cast<int>(running->size());
}

Result<> PrintJobs::noteSmallCodes(const PrintJobId &id, int count)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto found = find(id); !found)
        return tl::unexpected(found.error());
    if (const auto set = PrintJobRepository::setSmallCodes(*transaction, id, count); !set)
        return set;
    return transaction->commit();
}

Result<PrintJob> PrintJobs::find(const PrintJobId &id)
{
    return PrintJobRepository(m_database).find(id);
}

Result<std::vector<PrintJob>> PrintJobs::list(const PrintJobQuery &query)
{
    return PrintJobRepository(m_database).list(query);
}

Result<std::vector<PrintPiece>> PrintJobs::remaining(const PrintJobId &id, int from)
{
    const auto job = find(id);
    if (!job)
        return tl::unexpected(job.error());
    if (from < 1 || from > job->total)
        return failure(ErrorCode::Invalid, QString::number(from), u"from"_s);
    return PrintJobRepository(m_database).pieces(id, from, job->total);
}

Result<PrintPiece> PrintJobs::piece(const PrintJobId &id, int number)
{
    const auto found = PrintJobRepository(m_database).pieces(id, number, 1);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty() || found->front().number != number)
        return failure(ErrorCode::NotFound, QString::number(number), u"number"_s);
    return found->front();
}

} // namespace vestibule
