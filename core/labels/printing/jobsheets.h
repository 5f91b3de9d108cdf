#pragma once

#include "core/base/result.h"
#include "core/labels/printing/printjob.h"

#include <vector>

namespace vestibule {

class WriteTransaction;

/// The sheets of one job, in a transaction of the caller's: which it takes from those that were
/// begun, and which it begins.
class JobSheets
{
public:
    /// `by` and `at` for what is taken.
    JobSheets(WriteTransaction &transaction, PrintJob job, OperatorId by, QDateTime at)
        : m_transaction(transaction),
          m_job(std::move(job)),
          m_by(std::move(by)),
          m_at(std::move(at))
    { }

    /// Takes the labels of `sheet` for the first page of `pieces`, unless it is null, and begins a
    /// new sheet for each other page that isn't filled. Sets `PrintPiece::sheet`. Errors: as
    /// takeFromSheet(), Invalid with field "sheet" when it is of another stock.
    [[nodiscard]] Result<> place(const LabelSheetId &sheet, std::vector<PrintPiece> &pieces);
    /// Frees the labels that come after number `done`.
    [[nodiscard]] Result<> freeAfter(int done);
    /// Begins a sheet for the page that `done` stands on when it would have been filled by more.
    [[nodiscard]] Result<> keepPageOf(int done);

private:
    Result<LabelSheetId> begin();
    /// As begin(); what lies before `position` is gone, else the job would have begun there.
    Result<LabelSheetId> beginAt(int position);

    WriteTransaction &m_transaction;
    PrintJob m_job;
    OperatorId m_by;
    QDateTime m_at;
};

} // namespace vestibule
