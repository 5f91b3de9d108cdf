#include "app/printing/labelprinting.h"

#include "app/pagecontext.h"
#include "app/printing/labelwords.h"
#include "app/printing/printwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/studio/labelstudio.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// So many codes are made before others get their turn at the desk.
constexpr size_t labelsAtOnce = 100;

template<class Value>
std::vector<Value> part(const std::vector<Value> &all, size_t from, size_t count)
{
    const auto begin = all.begin() + std::ptrdiff_t(from);
    return {begin, begin + std::ptrdiff_t(count)};
}

} // namespace

LabelPrinting::LabelPrinting(const PageContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_isCancelled(std::make_shared<std::atomic_bool>(false))
{ }

LabelPrinting::~LabelPrinting()
{
    cancel();
}

void LabelPrinting::cancel()
{
    *m_isCancelled = true;
}

void LabelPrinting::start()
{
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
}

void LabelPrinting::print(std::vector<LabelWish> wishes, const PrintPlan &plan)
{
    start();
    const auto all = std::make_shared<const std::vector<LabelWish>>(std::move(wishes));
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    const Actor actor = Actor::byOperator(m_context.me);
    collect(
        all->size(),
        [all, address, words = labelWords(), actor](Services &services, size_t from, size_t count) {
            return services.studio.prepare(part(*all, from, count), words, address, actor);
        },
        [plan, actor](Services &services, const Labels &labels) {
            return services.press.begin(plan, labels, actor);
        });
}

void LabelPrinting::resume(const PrintJobId &job, int from, const Place &place)
{
    start();
    struct Left {
        PrintPlan plan;
        std::vector<LabelCodeId> labels;
    };
    const Actor actor = Actor::byOperator(m_context.me);
    m_context.desk.ask(
        this,
        [job, from, place](Services &services) -> Result<Left> {
            const auto log = services.printJobs.find(job);
            if (!log)
                return tl::unexpected(log.error());
            auto plan = services.press.planOf(*log);
            if (!plan)
                return tl::unexpected(plan.error());
            auto labels = services.press.labelsFrom(job, from);
            if (!labels)
                return tl::unexpected(labels.error());
            plan->sheet = place.sheet;
            plan->firstPosition = place.firstPosition;
            return Left{std::move(*plan), std::move(*labels)};
        },
        [this, job, from, actor](const Result<Left> &left) {
            if (!left)
                return fail(left.error());
            const auto all = std::make_shared<const std::vector<LabelCodeId>>(left->labels);
            collect(
                all->size(),
                [all, words = labelWords()](Services &services, size_t first, size_t count) {
                    return services.studio.read(part(*all, first, count), words);
                },
                [job, from, plan = left->plan, actor](Services &services, const Labels &labels) {
                    return services.press.resume(job, from, plan, labels, actor);
                });
        });
}

void LabelPrinting::printAgain(const PrintJobId &job, int number, const Place &place)
{
    start();
    const Actor actor = Actor::byOperator(m_context.me);
    collect(
        1,
        [job, number, words = labelWords()](Services &services, size_t, size_t) -> Result<Labels> {
            const auto piece = services.printJobs.piece(job, number);
            if (!piece)
                return tl::unexpected(piece.error());
            return services.studio.read({piece->label}, words);
        },
        [job, place, actor](Services &services, const Labels &labels) -> Result<ReadyPrint> {
            const auto log = services.printJobs.find(job);
            if (!log)
                return tl::unexpected(log.error());
            auto plan = services.press.planOf(*log);
            if (!plan)
                return tl::unexpected(plan.error());
            plan->sheet = place.sheet;
            plan->firstPosition = place.firstPosition;
            return services.press.begin(*plan, labels, actor);
        });
}

void LabelPrinting::collect(size_t total, const ReadSome &read, const Begin &begin)
{
    auto labels = std::make_shared<Labels>();
    labels->reserve(total);
    Q_EMIT progressed(Step::MakingCodes, 0, int(total));
    collectRest(std::move(labels), total, read, begin);
}

void LabelPrinting::collectRest(std::shared_ptr<Labels> labels, size_t total, const ReadSome &read,
                                const Begin &begin)
{
    const size_t from = labels->size();
    const size_t count = std::min(labelsAtOnce, total - from);
    m_context.desk.ask(
        this, [read, from, count](Services &services) { return read(services, from, count); },
        [this, labels, total, read, begin](Result<Labels> some) {
            if (!some)
                return fail(some.error());
            if (*m_isCancelled)
                return fail({ErrorCode::Unavailable, u"cancelled"_s, {}});
            std::move(some->begin(), some->end(), std::back_inserter(*labels));
            Q_EMIT progressed(Step::MakingCodes, int(labels->size()), int(total));
            if (labels->size() < total)
                collectRest(labels, total, read, begin);
            else
                this->begin(labels, begin);
        });
}

void LabelPrinting::begin(std::shared_ptr<Labels> labels, const Begin &begin)
{
    m_context.desk.ask(
        this, [labels, begin](Services &services) { return begin(services, *labels); },
        [this](Result<ReadyPrint> print) {
            if (!print)
                return fail(print.error());
            run(std::move(*print));
        });
}

void LabelPrinting::end(const Result<> &noted, const PrintRun::Outcome &outcome,
                        const PrintTarget &target, int pieces)
{
    if (outcome.error && !isCancelled(*outcome.error))
        return fail(*outcome.error);
    if (!noted)
        return fail(noted.error());
    m_isRunning = false;
    Q_EMIT toastRequested(
        {outcome.error ? printwords::cancelled(outcome.out) : printwords::done(target, pieces),
         {}});
    Q_EMIT finished(!outcome.error);
}

void LabelPrinting::fail(const Error &error)
{
    m_isRunning = false;
    if (isCancelled(error))
        Q_EMIT toastRequested({printwords::cancelled(0), {}});
    else
        Q_EMIT failed(error);
    Q_EMIT finished(false);
}

} // namespace vestibule
