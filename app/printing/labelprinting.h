#pragma once

#include "app/widgets/toast.h"
#include "core/labels/studio/labelpress.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace vestibule {

struct PageContext;
struct Services;

/// Puts labels on paper, into files and onto label printers: made and read on the desk some at a time, drawn and read
/// back on a pool thread, remembered in the print log. One job at a time; a job goes on when this is gone.
class LabelPrinting : public QObject
{
    Q_OBJECT
public:
    /// What a job is at.
    enum class Step { MakingCodes, Checking, Sending, Noting };

    explicit LabelPrinting(const PageContext &context, QObject *parent);
    /// Ends a job that runs.
    ~LabelPrinting() override;

    void print(std::vector<LabelWish> wishes, const PrintPlan &plan);
    /// Goes on with number `from` of a job that ended, on the sheet and position of `place`.
    struct Place {
        LabelSheetId sheet; ///< null: a new one
        int firstPosition = 1;
    };
    void resume(const PrintJobId &job, int from, const Place &place);
    /// Prints piece `number` of a job once more, as a job of its own, in the same way.
    void printAgain(const PrintJobId &job, int number, const Place &place);
    /// Nothing more comes out; what is out stays in the log.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(vestibule::LabelPrinting::Step step, int done, int total);
    void toastRequested(const vestibule::ToastMessage &message);
    /// Nothing more comes out; `detail` of an error about one label begins with its number. `finished` follows.
    void failed(const vestibule::Error &error);
    /// It is over, and the log says how.
    void finished(bool isDone);

private:
    struct Run;
    using Labels = std::vector<ReadyLabel>;
    using ReadSome = std::function<Result<Labels>(Services &, size_t from, size_t count)>;
    using Begin = std::function<Result<ReadyPrint>(Services &, const Labels &)>;

    void start();
    /// Reads `total` labels and then begins a job with them.
    void collect(size_t total, const ReadSome &read, const Begin &begin);
    void collectRest(std::shared_ptr<Labels> labels, size_t total, const ReadSome &read,
                     const Begin &begin);
    void begin(std::shared_ptr<Labels> labels, const Begin &begin);
    void run(ReadyPrint print);
    void end(const Result<> &noted, const PrintRun::Outcome &outcome, const PrintTarget &target,
             int pieces);
    void fail(const Error &error);

    const PageContext &m_context;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isRunning = false;
};

} // namespace vestibule
