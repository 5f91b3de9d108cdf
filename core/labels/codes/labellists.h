#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelwish.h"

#include <QStringList>

#include <array>
#include <vector>

namespace vestibule {

class Clock;
class Database;

/// Which label codes a list shows.
enum class LabelList {
    All,
    Without, ///< devices with no active label that was printed
    NeverScanned, ///< printed, but nobody has scanned it yet
    ScannedLately, ///< within the last seven days
    OldAddress, ///< printed for another address than this computer's, blank ones too
    Blank, ///< lead nowhere yet
    Ended, ///< revoked or replaced, and scanned after that in the last thirty days
};
inline constexpr std::array allLabelLists = {
    LabelList::All,        LabelList::Without, LabelList::NeverScanned, LabelList::ScannedLately,
    LabelList::OldAddress, LabelList::Blank,   LabelList::Ended};

struct LabelListQuery {
    LabelList list = LabelList::All;
    DeploymentId deployment{}; ///< null: all
    LabelBatchId batch{}; ///< null: all
    QString search{}; ///< over names, codes and the number; empty: all
    QString baseAddress{}; ///< this computer's, normalised; empty: no label counts as old
    int limit = 500;
    int offset = 0;
};

/// A label code, or in LabelList::Without perhaps only the device that has none.
struct LabelListRow {
    LabelCode label; ///< its id is null where there is none
    LabelWish target; ///< null while it is blank
    QString name; ///< of the device or space
    QString place;
    DeploymentId deployment;
    QString deploymentName;
    QString batchName;
    QDateTime printedAt; ///< the last time; invalid: never
    friend bool operator==(const LabelListRow &, const LabelListRow &) = default;
};

/// A deployment, or a space of it with all that lies inside.
struct LabelPlace {
    DeploymentId deployment;
    SpaceId space{}; ///< null: the whole deployment
    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};

/// The labels of the store by what there is to do about them: counted, and a page at a time.
class LabelLists
{
public:
    static constexpr int lateDays = 7;
    static constexpr int endedDays = 30;

    LabelLists(Database &database, const Clock &clock);

    /// By number, newest first; Without by name, ScannedLately by time.
    [[nodiscard]] Result<std::vector<LabelListRow>> page(const LabelListQuery &query);
    /// Of all pages.
    [[nodiscard]] Result<int> count(const LabelListQuery &query);
    /// Of every list, in the order of allLabelLists; `query.list` doesn't matter.
    [[nodiscard]] Result<std::array<int, allLabelLists.size()>> counts(LabelListQuery query);
    /// Those of `codes` that this store knows, of archived deployments, too; in no order.
    [[nodiscard]] Result<std::vector<LabelListRow>> withCodes(const QStringList &codes);
    /// Active labels that were printed for what is at `place`, but those in `except`; by name. At most `limit`.
    [[nodiscard]] Result<std::vector<LabelListRow>> printedAt(
        const LabelPlace &place, const std::vector<LabelCodeId> &except, int limit);
    /// How many of `labels` lead to `space` or what is in it.
    [[nodiscard]] Result<int> countWithin(const SpaceId &space,
                                          const std::vector<LabelCodeId> &labels);
    /// The space that most of `labels` hang in; null when none of them hangs in one.
    [[nodiscard]] Result<SpaceId> usualSpace(const std::vector<LabelCodeId> &labels);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
