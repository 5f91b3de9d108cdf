#pragma once

#include "core/labels/printing/printorder.h"
#include "core/labels/printing/printrun.h"
#include "core/labels/studio/labelstudio.h"

namespace vestibule {

class DesignService;
class LabelSheets;
class PrintJobs;
class PrinterProfiles;
class StockService;

/// What printers have, in dots per inch.
inline constexpr int leastDpi = 100;
inline constexpr int mostDpi = 2400;

/// How and where labels are to be printed.
struct PrintPlan {
    LabelStock stock;
    QString design
        = DesignChoice::byModelId.toString(); ///< an id as DesignService::choice() takes it
    int dpi = 300; ///< of the printer
    PrintTarget target;
    int copies = 1;
    PrintSequence sequence = PrintSequence::AsGiven;
    LabelSheetId sheet; ///< go on with this one; null: begin a new one
    int firstPosition = 1; ///< on the first sheet, from 1
    std::optional<int> darkness; ///< for thermal printers, -30 to 30
};

/// A print job that waits for its printer: a value that a worker takes.
struct ReadyPrint {
    PrintJobId job;
    PrintTarget target;
    PrintOrder order;
    std::vector<PrintPiece> pieces; ///< all of the order, or those from where it goes on
};

/// From ready labels to a print job that is remembered, and from its outcome to the print log.
class LabelPress
{
public:
    struct Rooms {
        StockService &stocks;
        DesignService &designs;
        LabelSheets &sheets;
        PrintJobs &jobs;
        PrinterProfiles &profiles;
    };
    explicit LabelPress(const Rooms &rooms) : m_rooms(rooms) { }

    /// Draws by the design as it is now. Errors: those of piecesOf() and PrintJobs::start(); NotFound with field "design"; Invalid with field "dpi"; NotFound with field "sheet"; Invalid with
    /// field "stock" when a label printer or a picture is to take stock with several labels a page.
    [[nodiscard]] Result<ReadyPrint> begin(const PrintPlan &plan,
                                           const std::vector<ReadyLabel> &labels,
                                           const Actor &actor);
    /// How `job` was printed, with what its stock and design are now; without copies, sheet and
    /// position. Errors: NotFound with field "stock" or "design" when it was removed meanwhile.
    [[nodiscard]] Result<PrintPlan> planOf(const PrintJob &job);
    /// The labels that `job` still has to print from number `from` on, each once and in order.
    /// Errors: as PrintJobs::remaining().
    [[nodiscard]] Result<std::vector<LabelCodeId>> labelsFrom(const PrintJobId &job, int from);
    /// Goes on with number `from` on the plan's sheet and position; `labels` are those of
    /// labelsFrom(). Errors: as begin() and PrintJobs::resume().
    [[nodiscard]] Result<ReadyPrint> resume(const PrintJobId &job, int from, const PrintPlan &plan,
                                            const std::vector<ReadyLabel> &labels,
                                            const Actor &actor);
    /// Writes into the log how it ended. Where all came out, PrintJobs::advance() may have noted
    /// some already. Errors: as PrintJobs::finish().
    [[nodiscard]] Result<> conclude(const PrintJobId &job, const PrintRun::Outcome &outcome,
                                    const Actor &actor);

private:
    Result<PrintOrder> orderOf(const PrintPlan &plan, const std::vector<ReadyLabel> &labels);

    Rooms m_rooms;
};

/// Makes the pages' way to the printer of that name. Errors: Unavailable with field "printer".
using MakePrinterSink = std::function<Result<std::unique_ptr<PageSink>>(
    const QString &printer, const QSizeF &page, int dpi)>;

/// Prints on the calling thread, a worker's. An empty `makePrinter`: this program knows no printers,
/// and printing on one is Unavailable with field "printer".
[[nodiscard]] PrintRun::Outcome runPrint(const ReadyPrint &print,
                                         const MakePrinterSink &makePrinter,
                                         const PrintRun::GoOn &goOn);
/// Prints the page that a profile is measured on, on the calling thread, as runPrint(). Errors: those of the sinks.
[[nodiscard]] Result<> printCalibrationPage(const PrintTarget &target, const LabelStock &stock,
                                            int dpi, const MakePrinterSink &makePrinter);
/// Somebody ended the job, nothing went wrong.
[[nodiscard]] bool isCancelled(const Error &error);

} // namespace vestibule
