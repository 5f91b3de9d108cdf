#pragma once

#include "app/labels/wall/wallphoto.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/labels/codes/wallcheck.h"

#include <optional>

namespace vestibule {

struct Services;

/// Where a symbol stands: which of the photos, which of its symbols.
struct SymbolPlace {
    int photo = 0;
    int symbol = 0;
    friend bool operator==(const SymbolPlace &, const SymbolPlace &) = default;
};

/// What the wall check found, or misses.
struct WallRow {
    enum class Kind {
        Read,
        Unreadable, ///< a symbol is there; `finding` is empty
        Missing, ///< `finding.row` is the label
    };

    QString key;
    Kind kind = Kind::Read;
    WallFinding finding{};
    std::vector<SymbolPlace> places{}; ///< none for Missing
    friend bool operator==(const WallRow &, const WallRow &) = default;

    /// The device or space has a label that can be printed.
    [[nodiscard]] bool isPrintable() const;
    /// It leads somewhere, and nobody noted that it hangs there.
    [[nodiscard]] bool canBeAffixed() const;
};

/// A deployment or space to compare with.
struct NamedPlace {
    LabelPlace place;
    QString name; ///< "Hall North", "Hall North › Aisle B"
    friend bool operator==(const NamedPlace &, const NamedPlace &) = default;
};

/// What the store says about the texts of all photos, read at once.
struct WallLookup {
    std::vector<WallFinding> findings;
    std::vector<NamedPlace> places; ///< all of the store
    LabelPlace place; ///< that was compared with; null: none
    MissingLabels missing;
};

/// On the desk thread. `chosen`: the place to compare with; nothing: where the photos were likely taken. Errors: those of
/// WallCheck.
[[nodiscard]] Result<WallLookup> lookUpWall(Services &services, const QStringList &texts,
                                            const QString &portalAddress,
                                            const std::optional<LabelPlace> &chosen);

/// All texts on the photos, each once.
[[nodiscard]] QStringList textsOf(const std::vector<WallPhoto> &photos);
/// What is on the photos: first what there is something to do about, then by name.
[[nodiscard]] std::vector<WallRow> foundRows(const std::vector<WallPhoto> &photos,
                                             const std::vector<WallFinding> &findings);
[[nodiscard]] std::vector<WallRow> missingRows(const MissingLabels &missing);

/// Findings as rows of the list.
class WallModel final : public RowsModel<WallRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const WallRow &row) const override { return row.key; }
};

} // namespace vestibule
