#include "core/labels/printing/printorder.h"

#include "core/labels/printing/sheetlayout.h"

#include <QSet>

#include <algorithm>
#include <numeric>

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
    PlaceOrder order;
    std::vector<PlaceOrder::Key> keys;
    keys.reserve(labels.size());
    for (const PrintLabel &label : labels)
        keys.push_back(order.keyOf(label.content.place, label.content.name));
    std::vector<PrintLabel> inOrder;
    inOrder.reserve(labels.size());
    for (const size_t index : PlaceOrder::sorted(keys))
        inOrder.push_back(std::move(labels[index]));
    labels = std::move(inOrder);
}

bool operator<(const PlaceOrder::Key &a, const PlaceOrder::Key &b)
{
    const int byPlace = a.place.compare(b.place);
    return byPlace < 0 || (byPlace == 0 && a.name.compare(b.name) < 0);
}

PlaceOrder::PlaceOrder()
    // The C locale, which services run in, knows no numbers.
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

PlaceOrder::Key PlaceOrder::keyOf(const QString &place, const QString &name)
{
    auto known = m_places.constFind(place);
    if (known == m_places.constEnd())
        known = m_places.insert(place, m_collator.sortKey(place));
    return {*known, m_collator.sortKey(name)};
}

std::vector<size_t> PlaceOrder::sorted(const std::vector<Key> &keys)
{
    std::vector<size_t> indexes(keys.size());
    std::iota(indexes.begin(), indexes.end(), size_t(0));
    std::stable_sort(indexes.begin(), indexes.end(),
                     [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
    return indexes;
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
