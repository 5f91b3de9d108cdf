#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/printing/labelsheet.h"

#include <functional>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;
struct LabelStock;

/// Remembers the sheets that were begun, so that the next job goes on at the first free label. A
/// stock may have several. A sheet without a free label is finished by itself.
class LabelSheets
{
public:
    LabelSheets(Database &database, ChangeLog &changes, const Clock &clock);

    /// A new sheet, all of it free; `name` may be empty. Errors: Invalid with field "stock" unless
    /// it is of Kind::Sheet, with field "name" over 60 characters.
    [[nodiscard]] Result<LabelSheet> open(const LabelStock &stock, const QString &name,
                                          const Actor &actor);
    /// Those of one stock that aren't finished, the one used last first.
    [[nodiscard]] Result<std::vector<LabelSheet>> of(const QString &stock);
    /// Those of all stocks that aren't finished, the one used last first.
    [[nodiscard]] Result<std::vector<LabelSheet>> all();
    /// Also a finished one. Errors: NotFound with field "sheet".
    [[nodiscard]] Result<LabelSheet> find(const LabelSheetId &id);
    /// Marks labels as gone: printed by `job`, or by hand with a null job. All or none. Errors:
    /// NotFound, Gone for a finished sheet, Invalid with field "position" (beside the sheet, none),
    /// Conflict when one is gone already.
    [[nodiscard]] Result<> take(const LabelSheetId &id, const std::vector<int> &positions,
                                const PrintJobId &job, const Actor &actor);
    /// Labels that are there after all, also of a sheet that was used up; a sheet without a name of
    /// which nothing is gone then is forgotten. Errors: NotFound, Conflict when one was free.
    [[nodiscard]] Result<> putBack(const LabelSheetId &id, const std::vector<int> &positions,
                                   const Actor &actor);
    /// Frees all that `job` had taken: it was undone, or its file never printed. Sheets are
    /// treated as by putBack(). Gives how many labels.
    [[nodiscard]] Result<int> release(const PrintJobId &job, const Actor &actor);
    /// Errors: NotFound, Gone, Invalid with field "name" over 60 characters.
    [[nodiscard]] Result<> rename(const LabelSheetId &id, const QString &name, const Actor &actor);
    /// The sheet was thrown away. Errors: NotFound, Gone when it is finished.
    [[nodiscard]] Result<> finish(const LabelSheetId &id, const Actor &actor);

private:
    Result<> change(const LabelSheetId &id, const QStringList &fields, const Actor &actor,
                    const std::function<Result<>(WriteTransaction &, const LabelSheet &)> &make);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
