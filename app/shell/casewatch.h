#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/engine/desk.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace vestibule {

class Clock;
class EventHub;
class Store;
class Vault;
struct Services;

/// How many cases nobody has taken, and whether one of them has waited too long.
struct FreshCases {
    int count = 0;
    bool isOverdue = false;
    friend bool operator==(const FreshCases &, const FreshCases &) = default;
};

/// Follows the event log for what must be noticed on whatever page one is: new cases. Reads at a desk of its own,
/// since an import or a print may keep the console's busy for minutes.
class CaseWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int overdueHours = 24;

    /// All four must outlive the watch.
    CaseWatch(Store &store, EventHub &hub, const Vault &vault, const Clock &clock,
              QObject *parent = nullptr);
    /// Looks once; what is there already is counted and not announced.
    void start();
    /// Counts and announces only what `viewer` may see.
    void setViewer(const OperatorId &viewer);

Q_SIGNALS:
    void freshChanged(const vestibule::FreshCases &fresh);
    /// The store can't be read now; what was said last holds. It is tried again every 5 s.
    void storeFailed(const vestibule::Error &error);
    /// Reported by somebody since start().
    void caseReported(const vestibule::CaseSummary &summary);

private:
    struct Seen {
        qint64 cursor = 0;
        bool hasMore = false; ///< after the cursor
        FreshCases fresh;
        std::vector<CaseSummary> reported;
    };
    void look();
    static Result<> seeReported(Services &services, const OperatorId &viewer, Seen &seen);
    static Result<Seen> see(Services &services, const OperatorId &viewer, qint64 cursor,
                            const QDateTime &overdueBefore);
    void take(const Result<Seen> &seen);

    const Clock &m_clock;
    OperatorId m_viewer;
    Desk m_desk;
    bool m_isDeskOpen = false;
    QTimer m_soon;
    QTimer m_hourly; ///< a case gets overdue without any event
    QTimer m_again; ///< after a store that couldn't be read
    qint64 m_cursor = -1; ///< -1: not started
    bool m_isLooking = false;
};

} // namespace vestibule
