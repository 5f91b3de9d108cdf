#include "core/base/clock.h"
#include "core/labels/printing/jobsheets.h"
#include "core/labels/printing/printjobrepository.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/labelstock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <span>
#include <tuple>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPieces = 20'000;
/// Bulk work leaves the write lock to others in between.
constexpr size_t rowsPerTransaction = 500;

/// Whether no two pieces have one place, and no label is in two places but for its copies.
Result<> checkPieces(const std::vector<PrintPiece> &pieces, int perPage)
{
    if (pieces.empty() || pieces.size() > mostPieces)
        return failure(ErrorCode::Invalid, u"none, or too many"_s, u"labels"_s);
    QSet<LabelCodeId> seen;
    const PrintPiece *before = nullptr;
    for (const PrintPiece &piece : pieces) {
        const bool isOnPage = piece.page >= 0 && piece.position >= 1 && piece.position <= perPage;
        const bool isBehind = !before
            || std::tie(piece.page, piece.position) > std::tie(before->page, before->position);
        if (!isOnPage || !isBehind)
            return failure(ErrorCode::Invalid, QString::number(piece.position), u"position"_s);
        const bool isCopy = before && before->label == piece.label;
        if (!isCopy && seen.contains(piece.label))
            return failure(ErrorCode::Invalid, u"twice: "_s + QString::number(piece.labelNumber),
                           u"labels"_s);
        seen.insert(piece.label);
        before = &piece;
    }
    return {};
}

/// Writes `pieces`, the first of them in `transaction`, which it commits, the others in ones of
/// their own.
Result<> inBlocks(Database &database, WriteTransaction transaction,
                  std::span<const PrintPiece> pieces,
                  const std::function<Result<>(WriteTransaction &, const PrintPiece &)> &write)
{
    std::optional<WriteTransaction> current(std::move(transaction));
    while (true) {
        const auto block = pieces.first(std::min(rowsPerTransaction, pieces.size()));
        for (const PrintPiece &piece : block) {
            if (const auto written = write(*current, piece); !written)
                return written;
        }
        if (const auto done = current->commit(); !done)
            return done;
        pieces = pieces.subspan(block.size());
        if (pieces.empty())
            return {};
        current.reset();
        auto next = WriteTransaction::begin(database);
        if (!next)
            return tl::unexpected(next.error());
        current.emplace(std::move(*next));
    }
}

} // namespace

Result<PrintJob> PrintJobs::start(const NewPrintJob &order, const LabelStock &stock,
                                  const Actor &actor)
{
    if (const auto checked = checkPieces(order.pieces, stock.labelsPerPage()); !checked)
        return tl::unexpected(checked.error());
    const bool hasSheets = stock.kind == LabelStock::Kind::Sheet && stock.labelsPerPage() > 1;
    PrintJob job;
    job.id = PrintJobId::make();
    job.startedAt = m_clock.now();
    job.by = actor.operatorId;
    job.stock = stock.id;
    job.sheetCapacity = hasSheets ? stock.labelsPerPage() : 0;
    job.design = order.design;
    job.dpi = order.dpi;
    job.target = order.target;
    job.total = static_cast<int>(order.pieces.size());
    std::vector<PrintPiece> pieces = order.pieces;
    for (size_t at = 0; at < pieces.size(); ++at)
        pieces[at].number = static_cast<int>(at) + 1;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto placed
        = JobSheets(*transaction, job, job.by, job.startedAt).place(order.sheet, pieces);
    if (!placed)
        return tl::unexpected(placed.error());
    if (const auto put = PrintJobRepository::insert(*transaction, job); !put)
        return tl::unexpected(put.error());
    if (const auto noted = note(*transaction, u"print_job.started"_s, job.id, actor); !noted)
        return tl::unexpected(noted.error());
    const auto written = inBlocks(m_database, std::move(*transaction), pieces,
                                  [&](WriteTransaction &current, const PrintPiece &piece) {
                                      return PrintJobRepository::insertPiece(current, job.id,
                                                                             piece);
                                  });
    if (!written)
        return tl::unexpected(written.error());
    return job;
}

Result<PrintJob> PrintJobs::resume(const PrintJobId &id, int from,
                                   const std::vector<PrintPiece> &pieces, const LabelSheetId &sheet,
                                   const Actor &actor)
{
    const auto known = remaining(id, from);
    if (!known)
        return tl::unexpected(known.error());
    const bool isSame = std::equal(known->begin(), known->end(), pieces.begin(), pieces.end(),
                                   [](const PrintPiece &old, const PrintPiece &anew) {
                                       return old.number == anew.number && old.label == anew.label;
                                   });
    if (!isSame)
        return failure(ErrorCode::Invalid, u"other pieces"_s, u"labels"_s);
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto job = find(id);
    if (!job)
        return job;
    if (from > job->done + 1)
        return failure(ErrorCode::Invalid, QString::number(from), u"from"_s);
    if (const auto set = PrintJobRepository::setRunning(*transaction, id, from - 1); !set)
        return tl::unexpected(set.error());
    std::vector<PrintPiece> placed = pieces;
    const int perPage = job->sheetCapacity > 0 ? job->sheetCapacity
                                               : std::numeric_limits<int>::max();
    if (const auto checked = checkPieces(placed, perPage); !checked)
        return tl::unexpected(checked.error());
    // Pages of one job count on, so that no two sheets of paper have one number.
    const auto before = from > 1 ? PrintJobRepository(m_database).pieces(id, from - 1, 1)
                                 : Result<std::vector<PrintPiece>>();
    if (!before)
        return tl::unexpected(before.error());
    const int pagesBefore = before->empty() ? 0 : before->front().page + 1;
    for (PrintPiece &piece : placed)
        piece.page += pagesBefore;
    const auto taken
        = JobSheets(*transaction, *job, actor.operatorId, m_clock.now()).place(sheet, placed);
    if (!taken)
        return tl::unexpected(taken.error());
    if (const auto noted = note(*transaction, u"print_job.resumed"_s, id, actor); !noted)
        return tl::unexpected(noted.error());
    const auto written = inBlocks(m_database, std::move(*transaction), placed,
                                  [&](WriteTransaction &current, const PrintPiece &piece) {
                                      return PrintJobRepository::setPlace(current, id, piece);
                                  });
    if (!written)
        return tl::unexpected(written.error());
    return find(id);
}

} // namespace vestibule
