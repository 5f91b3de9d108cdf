#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/codes/labelbatch.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelwish.h"

#include <span>
#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// Many label codes at once. Each call works through its rows in transactions of at most
/// `perTransaction`; a failure, or a kill, leaves those that were done before done. Base addresses
/// are taken as normalisedBase() does.
class LabelBatches
{
public:
    static constexpr size_t perTransaction = 200;
    static constexpr int largestBatch = 100'000;
    static constexpr int longestName = 80;

    LabelBatches(Database &database, ChangeLog &changes, const Clock &clock);

    struct Made {
        std::vector<LabelCode> labels; ///< one for each wish, in their order
        int fresh = 0; ///< how many were made now; the others had one
    };
    /// The newest active code of each, made where there is none. Archived devices and what is gone
    /// are left out.
    [[nodiscard]] Result<Made> make(std::span<const LabelWish> wishes, const QString &baseAddress,
                                    const Actor &actor);

    /// A batch without codes: fill() makes them. Errors: Invalid with field "size" (1 to
    /// `largestBatch`), "name" (empty, over `longestName` characters) or "base_address"; NotFound.
    [[nodiscard]] Result<LabelBatch> begin(const QString &name, const DeploymentId &deployment,
                                           int size, const QString &baseAddress,
                                           const Actor &actor);
    /// Makes the next `perTransaction` blank codes of a batch; also goes on with one that was
    /// interrupted. Gives how many are missing still. Errors: NotFound.
    [[nodiscard]] Result<int> fill(const LabelBatchId &batch, const Actor &actor);
    /// begin(), and fill() to the end.
    [[nodiscard]] Result<LabelBatch> makeBlank(const QString &name, const DeploymentId &deployment,
                                               int size, const QString &baseAddress,
                                               const Actor &actor);
    /// Newest first; a null id means those of all deployments.
    [[nodiscard]] Result<std::vector<LabelBatch>> list(const DeploymentId &deployment = {});
    [[nodiscard]] Result<LabelBatch> find(const LabelBatchId &id);
    /// The codes of a batch that lead nowhere yet, by number.
    [[nodiscard]] Result<std::vector<LabelCode>> blankOf(const LabelBatchId &batch);

    struct Replacement {
        LabelCodeId old;
        LabelCode fresh;
    };
    /// A new code for the device or space of each; old and new both work for `graceSeconds`. Those
    /// that aren't active are left out. Errors: Invalid with field "grace" or "base_address".
    [[nodiscard]] Result<std::vector<Replacement>> replace(std::span<const LabelCodeId> ids,
                                                           const QString &baseAddress,
                                                           qint64 graceSeconds, const Actor &actor);
    /// The old codes hold again and the new ones are revoked: their numbers stay used up.
    [[nodiscard]] Result<> undoReplace(std::span<const Replacement> replacements,
                                       const Actor &actor);
    /// They open nothing any more, at once. Gives those that were revoked now; the others were
    /// before.
    [[nodiscard]] Result<std::vector<LabelCodeId>> revoke(std::span<const LabelCodeId> ids,
                                                          const Actor &actor);
    /// Undoes revoke().
    [[nodiscard]] Result<> restore(std::span<const LabelCodeId> ids, const Actor &actor);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
