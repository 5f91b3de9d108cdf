#include "core/labels/printing/jobsheets.h"

#include "core/labels/printing/labelsheetrepository.h"
#include "core/labels/printing/printjobrepository.h"
#include "core/store/writetransaction.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

std::vector<int> positionsOf(const PrintPiece *first, const PrintPiece *last)
{
    std::vector<int> positions;
    std::transform(first, last, std::back_inserter(positions),
                   [](const PrintPiece &piece) { return piece.position; });
    return positions;
}

} // namespace

Result<LabelSheetId> JobSheets::begin()
{
    LabelSheet sheet;
    sheet.id = LabelSheetId::make();
    sheet.stock = m_job.stock;
    sheet.capacity = m_job.sheetCapacity;
    sheet.openedAt = m_at;
    sheet.openedBy = m_by;
    const auto put = LabelSheetRepository::insert(m_transaction, sheet);
    if (!put)
        return tl::unexpected(put.error());
    return sheet.id;
}

Result<LabelSheetId> JobSheets::beginAt(int position)
{
    auto sheet = begin();
    if (!sheet || position == 1)
        return sheet;
    std::vector<int> gone(static_cast<size_t>(position - 1));
    std::iota(gone.begin(), gone.end(), 1);
    const auto taken = takeFromSheet(m_transaction, *sheet, gone, {0, {}, m_by, m_at});
    if (!taken)
        return tl::unexpected(taken.error());
    return sheet;
}

Result<> JobSheets::place(const LabelSheetId &sheet, std::vector<PrintPiece> &pieces)
{
    if (m_job.sheetCapacity == 0)
        return sheet.isNull() ? Result<>()
                              : failure(ErrorCode::Invalid, u"no sheets"_s, u"sheet"_s);
    if (!sheet.isNull()) {
        const auto begun = LabelSheetRepository(m_transaction.database()).find(sheet);
        if (!begun)
            return tl::unexpected(begun.error());
        if (begun->stock != m_job.stock)
            return failure(ErrorCode::Invalid, u"another stock"_s, u"sheet"_s);
    }
    PrintPiece *const end = pieces.data() + pieces.size();
    for (PrintPiece *first = pieces.data(); first != end;) {
        PrintPiece *const next = std::find_if(
            first, end, [first](const PrintPiece &piece) { return piece.page != first->page; });
        Result<LabelSheetId> target = LabelSheetId();
        if (first == pieces.data() && !sheet.isNull())
            target = sheet;
        else if (next - first < m_job.sheetCapacity)
            target = beginAt(first->position);
        if (!target)
            return tl::unexpected(target.error());
        if (!target->isNull()) {
            const auto taken = takeFromSheet(m_transaction, *target, positionsOf(first, next),
                                             {0, m_job.id, m_by, m_at});
            if (!taken)
                return taken;
        }
        std::for_each(first, next, [&](PrintPiece &piece) { piece.sheet = *target; });
        first = next;
    }
    return {};
}

Result<> JobSheets::freeAfter(int done)
{
    const auto pieces = PrintJobRepository(m_transaction.database()).onSheets(m_job.id, done + 1);
    if (!pieces)
        return tl::unexpected(pieces.error());
    std::map<LabelSheetId, std::vector<int>> positions;
    for (PrintPiece piece : *pieces) {
        positions[piece.sheet].push_back(piece.position);
        piece.sheet = {};
        if (const auto set = PrintJobRepository::setPlace(m_transaction, m_job.id, piece); !set)
            return set;
    }
    for (auto &[id, gone] : positions) {
        const auto sheet = LabelSheetRepository(m_transaction.database()).find(id);
        if (!sheet && sheet.error().code == ErrorCode::NotFound)
            continue;
        if (!sheet)
            return tl::unexpected(sheet.error());
        // An operator may have put some back by hand meanwhile.
        std::erase_if(gone, [&](int position) {
            return std::none_of(sheet->uses.begin(), sheet->uses.end(), [&](const auto &use) {
                return use.position == position && use.job == m_job.id;
            });
        });
        if (const auto freed = freeOnSheet(m_transaction, id, gone); !freed)
            return freed;
    }
    return {};
}

Result<> JobSheets::keepPageOf(int done)
{
    if (m_job.sheetCapacity == 0 || done == 0)
        return {};
    PrintJobRepository jobs(m_transaction.database());
    const auto last = jobs.pieces(m_job.id, done, 1);
    if (!last)
        return tl::unexpected(last.error());
    if (last->empty() || !last->front().sheet.isNull())
        return {};
    auto page = jobs.page(m_job.id, last->front().page);
    if (!page)
        return tl::unexpected(page.error());
    std::erase_if(*page, [done](const PrintPiece &piece) { return piece.number > done; });
    if (static_cast<int>(page->size()) == m_job.sheetCapacity)
        return {};
    const auto sheet = begin();
    if (!sheet)
        return tl::unexpected(sheet.error());
    for (PrintPiece &piece : *page) {
        piece.sheet = *sheet;
        if (const auto set = PrintJobRepository::setPlace(m_transaction, m_job.id, piece); !set)
            return set;
    }
    return takeFromSheet(m_transaction, *sheet,
                         positionsOf(page->data(), page->data() + page->size()),
                         {0, m_job.id, m_by, m_at});
}

} // namespace vestibule
