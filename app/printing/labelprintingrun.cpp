// The part of LabelPrinting that works on a pool thread and writes down what came out.
#include "app/pagecontext.h"
#include "app/printing/labelprinting.h"
#include "app/printing/printersink.h"
#include "app/printing/printing.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/studio/labelpress.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace vestibule {

namespace {

/// Often enough to look smooth.
constexpr qint64 millisecondsBetweenNews = 50;
/// The log of a job that is sent piece by piece is at most so far behind after a power cut.
constexpr qint64 millisecondsBetweenNotes = 500;
constexpr int piecesAtOnce = 500;

} // namespace

/// A job on its way; outlives the LabelPrinting that began it.
struct LabelPrinting::Run : std::enable_shared_from_this<LabelPrinting::Run> {
    Run(LabelPrinting &printing, ReadyPrint ready)
        : owner(&printing),
          desk(&printing.m_context.desk),
          isCancelled(printing.m_isCancelled),
          actor(Actor::byOperator(printing.m_context.me)),
          print(std::move(ready))
    { }

    /// On the pool thread.
    bool hear(const PrintRun::Progress &progress)
    {
        const bool isFirst = !sinceNews.isValid();
        if (isFirst || sinceNews.elapsed() >= millisecondsBetweenNews
            || progress.out == progress.total) {
            sinceNews.start();
            tell(progress);
        }
        if (!sinceNote.isValid())
            sinceNote.start();
        const bool isKnownLater = print.target.kind != PrintTarget::Kind::ZplSocket;
        if (!isKnownLater && progress.out > 0 && sinceNote.elapsed() >= millisecondsBetweenNotes) {
            sinceNote.start();
            noteSome(print.pieces[size_t(progress.out) - 1].number);
        }
        return !*isCancelled;
    }

    void tell(const PrintRun::Progress &progress)
    {
        onGui([self = shared_from_this(), progress] {
            if (!self->owner)
                return;
            const bool isSending = progress.out > 0;
            Q_EMIT self->owner->progressed(isSending ? Step::Sending : Step::Checking,
                                           isSending ? progress.out : progress.checked,
                                           progress.total);
        });
    }

    void noteSome(int done)
    {
        onGui([self = shared_from_this(), done] {
            if (!self->desk)
                return;
            self->desk->post([self, done](Services &services) {
                std::ignore = services.printJobs.advance(self->print.job, done, self->actor);
            });
        });
    }

    /// Some pieces at a time, so that others get their turn at the desk.
    void conclude(int noted)
    {
        const int last = outcome.error ? outcome.out : print.pieces.back().number;
        const int next = std::min(noted + piecesAtOnce, last);
        if (owner)
            Q_EMIT owner->progressed(Step::Noting, noted, std::max(1, last));
        desk->ask(
            desk,
            [self = shared_from_this(), next, last](Services &services) -> Result<> {
                const auto job = services.printJobs.find(self->print.job);
                if (!job)
                    return tl::unexpected(job.error());
                if (next >= last)
                    return services.press.conclude(job->id, self->outcome, self->actor);
                return job->done >= next ? Result<>()
                                         : services.printJobs.advance(job->id, next, self->actor);
            },
            [self = shared_from_this(), next, last](const Result<> &done) {
                if (done && next < last)
                    return self->conclude(next);
                if (self->owner)
                    self->owner->end(done, self->outcome, self->print.target,
                                     int(self->print.pieces.size()));
            });
    }

    static void onGui(std::function<void()> work)
    {
        QMetaObject::invokeMethod(qApp, std::move(work), Qt::QueuedConnection);
    }

    QPointer<LabelPrinting> owner;
    QPointer<Desk> desk;
    std::shared_ptr<std::atomic_bool> isCancelled;
    Actor actor;
    ReadyPrint print;
    PrintRun::Outcome outcome;
    QElapsedTimer sinceNews;
    QElapsedTimer sinceNote;
};

void LabelPrinting::run(ReadyPrint ready)
{
    const auto run = std::make_shared<Run>(*this, std::move(ready));
    printing::run(
        run->desk,
        [run]() -> Result<> {
            run->outcome = runPrint(
                run->print, &PrinterSink::create,
                [run](const PrintRun::Progress &progress) { return run->hear(progress); });
            return {};
        },
        [run](const Result<> &) { run->conclude(run->print.pieces.front().number - 1); });
}

} // namespace vestibule
