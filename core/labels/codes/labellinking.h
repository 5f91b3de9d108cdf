#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelwish.h"

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// A blank label finds its device: typed at the desk or scanned where it is stuck.
class LabelLinking
{
public:
    LabelLinking(Database &database, ChangeLog &changes, const Clock &clock);

    /// By what stands on a label, as people type it: its code, with or without dashes, or its
    /// number ("412", "00412", "No. 00412"). Errors: NotFound, Invalid with field "label" for
    /// neither of them.
    [[nodiscard]] Result<LabelCode> findTyped(const QString &typed);
    /// From now on the label leads there, and belongs to the deployment of what it leads to.
    /// Errors: NotFound, Gone for an archived device, Conflict unless the label is blank.
    [[nodiscard]] Result<LabelCode> link(const LabelCodeId &id, const LabelWish &wish,
                                         const Actor &actor);
    /// Undoes link(). Errors: NotFound, Conflict unless it is active and was blank once.
    [[nodiscard]] Result<> unlink(const LabelCodeId &id, const Actor &actor);
    /// Notes that the label hangs where it belongs. True: from now on; false: that was known.
    [[nodiscard]] Result<bool> affix(const LabelCodeId &id, const Actor &actor);
    /// Undoes affix().
    [[nodiscard]] Result<> undoAffix(const LabelCodeId &id, const Actor &actor);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
