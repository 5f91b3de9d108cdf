#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace vestibule {

/// Paper that labels are printed on. All lengths in millimetres.
struct LabelStock {
    QString id; ///< for example "avery-l7160"
    QString name; ///< as on the pack, for example "Avery L7160"
    QSizeF page;
    int columns = 1;
    int rows = 1;
    QSizeF label;
    QPointF first; ///< upper left corner of the first label
    QSizeF pitch; ///< from one label to the next, both ways

    [[nodiscard]] int labelsPerPage() const { return columns * rows; }
    /// Position `index` on its page, from 0, row by row.
    [[nodiscard]] QRectF cell(int index) const;
    /// Whether all labels lie on the page without overlapping and the margins left and right, above
    /// and below are alike to 1 mm. Stock tables are known to hold wrong rows, so each is checked.
    [[nodiscard]] bool isSound() const;
    friend bool operator==(const LabelStock &, const LabelStock &) = default;
};

/// The stocks of this program: avery-l7160 (A4, 21 labels), label-63x38, label-50x25 (one label a
/// page).
[[nodiscard]] const std::vector<LabelStock> &labelStocks();
[[nodiscard]] std::optional<LabelStock> labelStock(const QString &id);

} // namespace vestibule
