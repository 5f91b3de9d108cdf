#include "app/shell/casewatch.h"

#include "core/base/clock.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <algorithm>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FreshCases countFresh(Services &services, const QDateTime &overdueBefore)
{
    FreshCases fresh;
    fresh.count = services.cases.counts({}).value_or(CaseCounts()).fresh;
    CaseQuery oldest;
    oldest.statuses = {CaseStatus::Open};
    oldest.oldestFirst = true;
    oldest.limit = 1;
    const auto first = services.cases.list(oldest);
    fresh.isOverdue = first && !first->empty() && first->front().createdAt < overdueBefore;
    return fresh;
}

} // namespace

CaseWatch::CaseWatch(Desk &desk, EventHub &hub, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    m_hourly.setInterval(1h);
    connect(&m_soon, &QTimer::timeout, this, &CaseWatch::look);
    connect(&m_hourly, &QTimer::timeout, this, &CaseWatch::look);
    connect(&hub, &EventHub::grew, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void CaseWatch::start()
{
    m_hourly.start();
    look();
}

void CaseWatch::look()
{
    if (m_isLooking) {
        m_soon.start();
        return;
    }
    m_isLooking = true;
    const QDateTime overdueBefore = m_clock.now().addSecs(-overdueHours * 3600);
    m_desk.ask(
        this,
        [cursor = m_cursor, overdueBefore](Services &services) {
            Seen seen;
            seen.fresh = countFresh(services, overdueBefore);
            seen.cursor = std::max<qint64>(cursor, 0);
            if (cursor < 0) {
                seen.cursor = services.events.newest().value_or(0);
                return seen;
            }
            const auto events = services.events.after(cursor);
            if (!events)
                return seen;
            CaseQuery newest;
            newest.limit = 50;
            const auto cases = services.cases.list(newest).value_or(std::vector<CaseSummary>());
            for (const Event &event : *events) {
                seen.cursor = event.sequence;
                if (event.type != u"case.created"_s)
                    continue;
                const auto found = std::find_if(cases.begin(), cases.end(),
                                                [&event](const CaseSummary &summary) {
                                                    return summary.id.toString() == event.subjectId;
                                                });
                if (found != cases.end())
                    seen.reported.push_back(*found);
            }
            return seen;
        },
        [this](const Seen &seen) { take(seen); });
}

void CaseWatch::take(const Seen &seen)
{
    m_isLooking = false;
    m_cursor = seen.cursor;
    Q_EMIT freshChanged(seen.fresh);
    for (const CaseSummary &summary : seen.reported)
        Q_EMIT caseReported(summary);
}

} // namespace vestibule
