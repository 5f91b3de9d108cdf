#pragma once

#include "core/base/result.h"
#include "core/labels/stock/labelstock.h"

namespace vestibule {

/// A stock of a foreign table that is not taken, and why.
struct RefusedStock {
    enum class Reason {
        NotRectangular, ///< round labels, discs, ovals
        SeveralGrids, ///< more than one grid of labels on a page
        Continuous, ///< forms without pages
        UnknownPage,
        Unreadable, ///< a number or a reference that makes no sense
        Impossible, ///< see `fault`
    };

    QString name;
    Reason reason = Reason::Unreadable;
    StockFault fault;
    friend bool operator==(const RefusedStock &, const RefusedStock &) = default;
};

/// What a foreign table holds. Stocks come in the order of the table, each name once.
struct StockImport {
    std::vector<LabelStock> stocks; ///< without id, all sound
    std::vector<RefusedStock> refused;
};

/// The table of gLabels 3 in `folder`: every `*-templates.xml`, with `paper-sizes.xml`. Lengths
/// carry a unit (pt, in, mm, cm, pc; none: pt); a template may be another name of an earlier one.
/// Errors: NotFound without such files, Invalid with the file's name as detail when one is not XML,
/// TooLarge for a file over 16 MiB.
[[nodiscard]] Result<StockImport> importGlabels(const QString &folder);

/// The table of LibreOffice, `labels.xml`: lengths in 1/100 mm. Errors: NotFound, Invalid,
/// TooLarge.
[[nodiscard]] Result<StockImport> importLibreOffice(const QString &file);

/// Where Debian's packages put these tables; empty when they are not installed.
[[nodiscard]] QString installedGlabelsFolder();
[[nodiscard]] QString installedLibreOfficeFile();

} // namespace vestibule
