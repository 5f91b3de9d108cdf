#include "app/shell/casewatch.h"

#include "core/base/clock.h"
#include "core/cases/caseservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/events/eventlog.h"

#include <algorithm>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Result<FreshCases> countFresh(Services &services, const OperatorId &viewer,
                              const QDateTime &overdueBefore)
{
    const auto counts = services.cases.counts(viewer);
    if (!counts)
        return tl::unexpected(counts.error());
    CaseQuery oldest;
    oldest.viewer = viewer;
    oldest.statuses = {CaseStatus::Open};
    oldest.oldestFirst = true;
    oldest.limit = 1;
    const auto first = services.cases.list(oldest);
    if (!first)
        return tl::unexpected(first.error());
    return FreshCases{counts->fresh, !first->empty() && first->front().createdAt < overdueBefore};
}

} // namespace

CaseWatch::CaseWatch(Store &store, EventHub &hub, const Vault &vault, const Clock &clock,
                     QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_desk(store, hub, vault, clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    m_hourly.setInterval(1h);
    m_again.setSingleShot(true);
    m_again.setInterval(5s);
    connect(&m_soon, &QTimer::timeout, this, &CaseWatch::look);
    connect(&m_hourly, &QTimer::timeout, this, &CaseWatch::look);
    connect(&m_again, &QTimer::timeout, this, &CaseWatch::look);
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

void CaseWatch::setViewer(const OperatorId &viewer)
{
    if (viewer == m_viewer)
        return;
    m_viewer = viewer;
    m_soon.start();
}

void CaseWatch::look()
{
    if (m_isLooking) {
        m_soon.start();
        return;
    }
    if (!m_isDeskOpen) {
        const auto opened = m_desk.start();
        m_isDeskOpen = opened.has_value();
        if (!opened) {
            take(tl::unexpected(opened.error()));
            return;
        }
    }
    m_isLooking = true;
    const QDateTime overdueBefore = m_clock.now().addSecs(-overdueHours * 3600);
    m_desk.ask(
        this,
        [viewer = m_viewer, cursor = m_cursor, overdueBefore](Services &services) {
            return see(services, viewer, cursor, overdueBefore);
        },
        [this, viewer = m_viewer](const Result<Seen> &seen) {
            m_isLooking = false;
            if (viewer == m_viewer)
                take(seen);
            else
                look(); // what was seen is not for who works here now
        });
}

/// Adds the cases that were reported after the cursor, and moves it past all that was looked through.
Result<> CaseWatch::seeReported(Services &services, const OperatorId &viewer, Seen &seen)
{
    const auto newest = services.events.newest();
    if (!newest)
        return tl::unexpected(newest.error());
    const auto events = services.events.after(seen.cursor, EventLog::mostAtOnce, u"case.created"_s);
    if (!events)
        return tl::unexpected(events.error());
    CaseQuery latest;
    latest.viewer = viewer;
    latest.limit = 50;
    const auto cases = services.cases.list(latest);
    if (!cases)
        return tl::unexpected(cases.error());
    for (const Event &event : *events) {
        const auto found = std::find_if(cases->begin(), cases->end(),
                                        [&event](const CaseSummary &summary) {
                                            return summary.id.toString() == event.subjectId;
                                        });
        if (found != cases->end())
            seen.reported.push_back(*found);
    }
    seen.hasMore = events->size() == size_t{EventLog::mostAtOnce};
    if (!events->empty())
        seen.cursor = events->back().sequence;
    if (!seen.hasMore)
        seen.cursor = std::max(seen.cursor, *newest);
    return {};
}

Result<CaseWatch::Seen> CaseWatch::see(Services &services, const OperatorId &viewer, qint64 cursor,
                                       const QDateTime &overdueBefore)
{
    const auto fresh = countFresh(services, viewer, overdueBefore);
    if (!fresh)
        return tl::unexpected(fresh.error());
    Seen seen;
    seen.fresh = *fresh;
    if (cursor < 0) {
        const auto newest = services.events.newest();
        if (!newest)
            return tl::unexpected(newest.error());
        seen.cursor = *newest;
        return seen;
    }
    seen.cursor = cursor;
    if (const auto found = seeReported(services, viewer, seen); !found)
        return tl::unexpected(found.error());
    return seen;
}

void CaseWatch::take(const Result<Seen> &seen)
{
    if (!seen) {
        m_again.start();
        Q_EMIT storeFailed(seen.error());
        return;
    }
    m_cursor = seen->cursor;
    Q_EMIT freshChanged(seen->fresh);
    for (const CaseSummary &summary : seen->reported)
        Q_EMIT caseReported(summary);
    if (seen->hasMore)
        look();
}

} // namespace vestibule
