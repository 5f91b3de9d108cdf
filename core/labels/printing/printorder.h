#pragma once

#include "core/base/result.h"
#include "core/labels/design/designchoice.h"
#include "core/labels/design/labelcontent.h"
#include "core/labels/printing/printerprofile.h"
#include "core/labels/printing/printjob.h"
#include "core/labels/stock/labelstock.h"

#include <QCollator>
#include <QHash>

#include <optional>
#include <vector>

namespace vestibule {

/// A label code and what is to stand on its label.
struct PrintLabel {
    LabelCodeId id;
    qint64 number = 0;
    LabelContent content;
};

enum class PrintSequence {
    AsGiven,
    BySpace, ///< see PlaceOrder
    ByNumber, ///< of the label
};

/// By place, then name, both as people count: "Hall 2" before "Hall 10".
class PlaceOrder
{
public:
    /// Compares quickly, once it is made.
    struct Key {
        QCollatorSortKey place;
        QCollatorSortKey name;
        friend bool operator<(const Key &a, const Key &b);
    };

    PlaceOrder();
    [[nodiscard]] Key keyOf(const QString &place, const QString &name);
    /// The indexes of `keys` in their order; those of equal keys stay as they are.
    [[nodiscard]] static std::vector<size_t> sorted(const std::vector<Key> &keys);

private:
    QCollator m_collator;
    QHash<QString, QCollatorSortKey> m_places; ///< many things share one
};

void sortLabels(std::vector<PrintLabel> &labels, PrintSequence sequence);

/// Everything that is to know before labels are printed: a value.
struct PrintOrder {
    std::vector<PrintLabel> labels; ///< in the order of printing
    int copies = 1; ///< of each, one behind the other; up to 100
    LabelStock stock;
    DesignChoice design = DesignChoice::always(standardDesign());
    int dpi = 300;
    std::optional<LabelSheet> sheet; ///< go on with this one; nothing: begin a new one
    int firstPosition = 1; ///< labels of the first sheet before this one stay free
    PrinterProfile profile;
    std::optional<int> darkness; ///< for thermal printers, -30 to 30
};

/// The pieces of an order, each with its place. Errors: Invalid with field "labels" (none, one of
/// them twice, over 20,000 pieces), "copies", "position" (beside the sheet) or "sheet" (of another
/// stock, or no label of it is free from the first position on).
[[nodiscard]] Result<std::vector<PrintPiece>> piecesOf(const PrintOrder &order);
/// Pieces that are printed again keep their number and label; their places are made anew from the
/// order's sheet and first position. Errors: Invalid as piecesOf() with "position" or "sheet".
[[nodiscard]] Result<std::vector<PrintPiece>> placedAnew(std::vector<PrintPiece> pieces,
                                                         const PrintOrder &order);

} // namespace vestibule
