#include "app/labels/history/printlogrows.h"

#include "app/labels/studio/verdictwords.h"
#include "app/printing/printwords.h"
#include "app/words/problemwords.h"
#include "core/engine/services.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockservice.h"
#include "core/security/operators.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::PrintLogTab)
};

/// The error of one label begins with its number.
bool isOfLabel(const PrintJob &job)
{
    return job.error && job.error->code == ErrorCode::Invalid
        && job.error->detail.contains(u": "_s);
}

Result<QHash<QString, QString>> namesOf(Services &services)
{
    const auto operators = services.operators.list();
    if (!operators)
        return tl::unexpected(operators.error());
    QHash<QString, QString> names;
    for (const Operator &person : *operators)
        names.insert(person.id.toString(), person.name);
    const auto stocks = services.stocks.all();
    if (!stocks)
        return tl::unexpected(stocks.error());
    for (const LabelStock &stock : *stocks)
        names.insert(stock.id, verdictwords::stockName(stock));
    const auto designs = services.designs.all();
    if (!designs)
        return tl::unexpected(designs.error());
    names.insert(DesignChoice::byModelId.toString(), verdictwords::byModel());
    for (const LabelDesign &design : *designs)
        names.insert(design.id, verdictwords::designName(design));
    return names;
}

/// As many of the newest jobs as there are, up to `count`; the log gives some at a time.
Result<std::vector<PrintJob>> newestJobs(Services &services, int count)
{
    constexpr int atOnce = 500;
    std::vector<PrintJob> jobs;
    PrintJobQuery query;
    while (int(jobs.size()) < count) {
        query.limit = std::min(atOnce, count - int(jobs.size()));
        const auto some = services.printJobs.list(query);
        if (!some)
            return some;
        jobs.insert(jobs.end(), some->begin(), some->end());
        if (int(some->size()) < query.limit)
            break;
        query.before = jobs.back().id;
    }
    return jobs;
}

} // namespace

Result<PrintLogReading> readPrintLog(Services &services, int limit)
{
    const auto names = namesOf(services);
    if (!names)
        return tl::unexpected(names.error());
    const auto jobs = newestJobs(services, limit + 1); // one more says whether there are more
    if (!jobs)
        return tl::unexpected(jobs.error());
    PrintLogReading reading;
    reading.isAll = int(jobs->size()) <= limit;
    for (const PrintJob &job : *jobs) {
        if (int(reading.rows.size()) == limit)
            break;
        reading.rows.push_back({job, names->value(job.by.toString()), names->value(job.stock),
                                names->value(job.design)});
    }
    auto sheets = services.sheets.all();
    if (!sheets)
        return tl::unexpected(sheets.error());
    reading.sheets = std::move(*sheets);
    return reading;
}

ChipText printlogwords::state(PrintJob::State state)
{
    switch (state) {
    case PrintJob::State::Running:
        return {Words::tr("Running"), ToneKind::Info, u"print"_s};
    case PrintJob::State::Done:
        return {Words::tr("Done"), ToneKind::Success, u"check"_s};
    case PrintJob::State::Stopped:
        return {Words::tr("Stopped"), ToneKind::Warning, u"warning"_s};
    case PrintJob::State::Cancelled:
        return {Words::tr("Cancelled"), ToneKind::Neutral, u"close"_s};
    }
    return {};
}

QString printlogwords::amount(const PrintJob &job)
{
    if (job.state == PrintJob::State::Done || job.done == job.total)
        return Words::tr("%n labels", nullptr, job.total);
    return Words::tr("%1 of %n labels", nullptr, job.total).arg(job.done);
}

QString printlogwords::check(const PrintJob &job)
{
    if (isOfLabel(job))
        return Words::tr("%1 doesn't pass").arg(job.error->detail.section(u": "_s, 0, 0));
    if (job.state != PrintJob::State::Done && job.done == 0)
        return {};
    if (job.smallCodes > 0)
        return Words::tr("%n smaller than advised", nullptr, job.smallCodes);
    return Words::tr("Each code reads");
}

QString printlogwords::when(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    const QString day = isToday ? Words::tr("Today") : printwords::day(at);
    return Words::tr("%1 %2", "day and time")
        .arg(day, QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString printlogwords::problem(const PrintJob &job)
{
    if (job.state != PrintJob::State::Stopped || !job.error)
        return {};
    const QString known = printwords::problem(*job.error);
    if (!known.isEmpty())
        return known;
    if (isOfLabel(job))
        return Words::tr("%1 can't be printed: %2")
            .arg(job.error->detail.section(u": "_s, 0, 0), problemwords::sentence(*job.error));
    return problemwords::sentence(*job.error);
}

} // namespace vestibule
