#pragma once

#include "core/base/result.h"
#include "core/labels/printing/labelsheet.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of tables label_sheet and label_sheet_use.
class LabelSheetRepository
{
public:
    explicit LabelSheetRepository(Database &database) : m_database(database) { }

    /// Those that aren't finished, of one stock or (empty) of all, the one used last first.
    [[nodiscard]] Result<std::vector<LabelSheet>> unfinished(const QString &stock);
    /// Errors: NotFound with field "sheet".
    [[nodiscard]] Result<LabelSheet> find(const LabelSheetId &id);
    /// What `job` took, each sheet with those of its uses.
    [[nodiscard]] Result<std::vector<LabelSheet>> takenBy(const PrintJobId &job);
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const LabelSheet &sheet);
    /// Errors: Conflict when the label is gone already.
    [[nodiscard]] static Result<> insertUse(WriteTransaction &transaction, const LabelSheetId &id,
                                            const LabelSheet::Use &use);
    /// Errors: Conflict when the label is free.
    [[nodiscard]] static Result<> removeUse(WriteTransaction &transaction, const LabelSheetId &id,
                                            int position);
    [[nodiscard]] static Result<> setName(WriteTransaction &transaction, const LabelSheetId &id,
                                          const QString &name);
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const LabelSheetId &id);
    /// An invalid time opens the sheet again.
    [[nodiscard]] static Result<> setFinished(WriteTransaction &transaction, const LabelSheetId &id,
                                              const QDateTime &at);

private:
    Result<> addUses(LabelSheet &sheet);

    Database &m_database;
};

/// Marks `positions` of the sheet as gone, in a transaction of the caller's, and finishes the sheet
/// when that were its last ones. Errors: as LabelSheets::take().
[[nodiscard]] Result<> takeFromSheet(WriteTransaction &transaction, const LabelSheetId &id,
                                     const std::vector<int> &positions, const LabelSheet::Use &use);
/// Frees `positions`, in a transaction of the caller's. A sheet that was used up is there again; one
/// without a name of which nothing is gone then was never begun, and is forgotten. Errors: as
/// LabelSheets::putBack().
[[nodiscard]] Result<> freeOnSheet(WriteTransaction &transaction, const LabelSheetId &id,
                                   const std::vector<int> &positions);

} // namespace vestibule
