#pragma once

#include "core/labels/codes/labellists.h"

#include <QStringList>

namespace vestibule {

/// What the text of a symbol on a photo means to this store.
struct WallFinding {
    enum class Kind {
        Active, ///< leads to its device or space
        OldAddress, ///< would, but says an address that this computer doesn't have any more
        WrongAddress, ///< one of our codes behind an address that it was never printed for
        NotCompared, ///< would; whether this computer has its address still can't be told
        Grace, ///< replaced, and works still
        Replaced,
        Revoked,
        Blank, ///< leads nowhere yet
        Unknown, ///< has the form of a label; this store doesn't know its code
        Foreign, ///< anything else
    };

    QString text; ///< as read; untrusted
    Kind kind = Kind::Foreign;
    QString address; ///< that the symbol says, normalised; empty for Foreign
    LabelListRow row; ///< unless Unknown or Foreign
    qint64 successor
        = 0; ///< number of the newest active label of the same device or space; 0: none
    friend bool operator==(const WallFinding &, const WallFinding &) = default;
};

/// What a wall should show, and doesn't.
struct MissingLabels {
    std::vector<LabelListRow> rows; ///< at most WallCheck::mostMissing, by name
    bool isAll = true;
};

/// Looks up what was read on a photo of a wall. Changes nothing, and counts no scan.
class WallCheck
{
public:
    static constexpr int mostMissing = 500;

    WallCheck(Database &database, const Clock &clock);

    /// One finding for each of `texts`, in their order. `baseAddress` is this computer's, normalised; empty: it isn't
    /// known, so that no address counts as old.
    [[nodiscard]] Result<std::vector<WallFinding>> lookUp(const QStringList &texts,
                                                          const QString &baseAddress);
    /// Where the photo was taken: the deployment that most of them belong to, and the space if most of those hang in
    /// one. Null when none is known.
    [[nodiscard]] Result<LabelPlace> likelyPlace(const std::vector<WallFinding> &findings);
    /// Printed labels of `place` that `findings` don't show.
    [[nodiscard]] Result<MissingLabels> missing(const LabelPlace &place,
                                                const std::vector<WallFinding> &findings);

private:
    Result<qint64> successorOf(const LabelListRow &row);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
