#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vestibule {

/// Paper that labels are printed on. All lengths in millimetres.
struct LabelStock {
    enum class Kind {
        Sheet, ///< die-cut labels on a page
        Roll, ///< die-cut labels, one a page
        Endless, ///< a band that the printer cuts; the height of `label` is the usual length
        Plain, ///< paper without labels: printed with cut marks
    };
    enum class Material { Paper, ThermalPaper, WhiteFilm, SilverPolyester, TamperProofFilm };

    QString id; ///< for example "avery-l7160"
    QString maker; ///< may be empty
    QString part; ///< as on the pack, for example "L7160"
    Kind kind = Kind::Sheet;
    QSizeF page;
    int columns = 1;
    int rows = 1;
    QSizeF label;
    QPointF first; ///< upper left corner of the first label
    QSizeF pitch; ///< from one label to the next, both ways
    double cornerRadius = 0;
    QMarginsF unprintable; ///< of each label, where the printer can't reach
    Material material = Material::Paper;
    bool isForOutdoors = false; ///< the maker sells it for outdoors
    bool isVerified = true; ///< two sources agree on the measures
    QStringList sameAs; ///< other numbers of the same product
    QString note; ///< what to know before printing; may be empty
    bool isOwn = false; ///< made or imported by an operator

    /// "Avery L7160".
    [[nodiscard]] QString name() const;
    [[nodiscard]] int labelsPerPage() const { return columns * rows; }
    /// Position `index` on its page, from 0, row by row.
    [[nodiscard]] QRectF cell(int index) const;
    /// The part of a label that can be printed, from the label's upper left corner.
    [[nodiscard]] QRectF printable() const;
    friend bool operator==(const LabelStock &, const LabelStock &) = default;
};

/// What is impossible about a stock. Published tables are known to hold such rows.
struct StockFault {
    enum class Kind {
        NoLabels, ///< no columns or no rows, or more than 1,000 labels a page
        NoSize, ///< a label or page without width or height, a label under 8 mm, a page over 1.5 m
        Overlap, ///< labels lie over each other by `millimetres`
        BeyondPage, ///< labels reach over the page's edge by `millimetres`
        Uneven, ///< margins left and right, or above and below, differ by `millimetres`
        NoPrintableArea, ///< the unprintable margins leave nothing
    };

    Kind kind = Kind::NoSize;
    double millimetres = 0;
    friend bool operator==(const StockFault &, const StockFault &) = default;
};

/// The first fault of `stock`; nothing when all labels lie on the page without overlapping and
/// opposite margins are alike to 1 mm.
[[nodiscard]] std::optional<StockFault> faultOf(const LabelStock &stock);

[[nodiscard]] QString stockKindName(LabelStock::Kind kind);
[[nodiscard]] std::optional<LabelStock::Kind> stockKindFromName(const QString &name);
[[nodiscard]] QString stockMaterialName(LabelStock::Material material);
[[nodiscard]] std::optional<LabelStock::Material> stockMaterialFromName(const QString &name);

} // namespace vestibule
