#include "core/labels/printing/printorder.h"

#include "core/labels/printing/sheetlayout.h"

#include <QSet>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 100;
constexpr size_t mostPieces = 20'000;

Result<std::vector<int>> freeOnFirstPage(const PrintOrder &order)
{
    const int perPage = order.stock.labelsPerPage();
    if (order.firstPosition < 1 || order.firstPosition > perPage)
        return failure(ErrorCode::Invalid, QString::number(order.firstPosition), u"position"_s);
    LabelSheet sheet = order.sheet.value_or(LabelSheet());
    if (order.sheet && (sheet.stock != order.stock.id || sheet.finishedAt.isValid()))
        return failure(ErrorCode::Invalid, u"another stock, or finished"_s, u"sheet"_s);
    sheet.capacity = perPage;
    std::vector<int> free = sheet.freePositions();
    std::erase_if(free, [&](int position) { return position < order.firstPosition; });
    if (free.empty())
        return failure(ErrorCode::Invalid, u"no label is free"_s, u"sheet"_s);
    return free;
}

} // namespace

void sortLabels(std::vector<PrintLabel> &labels, PrintSequence sequence)
{
    if (sequence == PrintSequence::ByNumber) {
        std::stable_sort(labels.begin(), labels.end(),
                         [](const auto &a, const auto &b) { return a.number < b.number; });
    }
    if (sequence != PrintSequence::BySpace)
        return;
    const PlaceOrder order;
    std::stable_sort(labels.begin(), labels.end(), [&](const auto &a, const auto &b) {
        return order.compare(a.content.place, a.content.name, b.content.place, b.content.name) < 0;
    });
}

PlaceOrder::PlaceOrder()
    // The C locale, which services run in, knows no numbers.
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int PlaceOrder::compare(const QString &onePlace, const QString &oneName, const QString &otherPlace,
                        const QString &otherName) const
{
    const int byPlace = m_collator.compare(onePlace, otherPlace);
    return byPlace != 0 ? byPlace : m_collator.compare(oneName, otherName);
}

Result<std::vector<PrintPiece>> piecesOf(const PrintOrder &order)
{
    if (order.copies < 1 || order.copies > mostCopies)
        return failure(ErrorCode::Invalid, QString::number(order.copies), u"copies"_s);
    const size_t total = order.labels.size() * static_cast<size_t>(order.copies);
    if (total == 0 || total > mostPieces)
        return failure(ErrorCode::Invalid, u"none, or too many"_s, u"labels"_s);
    QSet<LabelCodeId> seen;
    std::vector<PrintPiece> pieces;
    pieces.reserve(total);
    for (const PrintLabel &label : order.labels) {
        if (seen.contains(label.id))
            return failure(ErrorCode::Invalid, u"twice: "_s + QString::number(label.number),
                           u"labels"_s);
        seen.insert(label.id);
        for (int copy = 0; copy < order.copies; ++copy) {
            PrintPiece piece;
            piece.number = static_cast<int>(pieces.size()) + 1;
            piece.label = label.id;
            piece.labelNumber = label.number;
            pieces.push_back(piece);
        }
    }
    return placedAnew(std::move(pieces), order);
}

Result<std::vector<PrintPiece>> placedAnew(std::vector<PrintPiece> pieces, const PrintOrder &order)
{
    const auto free = freeOnFirstPage(order);
    if (!free)
        return tl::unexpected(free.error());
    const SheetLayout layout(order.stock, *free);
    int index = 0;
    for (PrintPiece &piece : pieces) {
        const SheetLayout::Place place = layout.place(index++);
        piece.sheet = {};
        piece.page = place.page;
        piece.position = place.position;
    }
    return pieces;
}

} // namespace vestibule
