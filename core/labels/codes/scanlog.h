#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelwish.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace vestibule {

class Clock;
class Database;

/// Scans of one week or day.
struct ScanBar {
    QDate from;
    int scans = 0;
    friend bool operator==(const ScanBar &, const ScanBar &) = default;
};

/// A device or space and how often its labels were scanned.
struct ScannedTarget {
    LabelWish target;
    QString name;
    int scans = 0;
    friend bool operator==(const ScannedTarget &, const ScannedTarget &) = default;
};

/// One scan.
struct ScanLine {
    QString id;
    QDateTime at;
    QString result; ///< see ScanNote
    QString clientKind; ///< "iPhone"; all that is kept of who scanned
    qint64 number = 0; ///< of the label; 0: this store doesn't know the code
    QString name; ///< of the device or space; empty: it leads nowhere
    friend bool operator==(const ScanLine &, const ScanLine &) = default;
};

/// The newest of them.
struct ScanLines {
    std::vector<ScanLine> lines; ///< newest first
    bool isAll = true;
    friend bool operator==(const ScanLines &, const ScanLines &) = default;
};

/// Whose scans are meant; null ids mean all.
struct ScanScope {
    DeploymentId deployment{};
    LabelWish target{};
    LabelCodeId label{};
    friend bool operator==(const ScanScope &, const ScanScope &) = default;
};

/// What the scan log says: its lines, and figures for charts and alerts. Lines older than the retention are gone.
class ScanLog
{
public:
    /// From so many scans of unknown codes in a week on there is something to look at.
    static constexpr int manyUnknown = 20;
    static constexpr int unknownDays = 7;

    ScanLog(Database &database, const Clock &clock);

    /// One bar for each of the last `days` days in `zone`, today last.
    [[nodiscard]] Result<std::vector<ScanBar>> perDay(const ScanScope &scope, int days,
                                                      const QTimeZone &zone);
    /// Of the last `days` days, most scanned first; a null id means all deployments.
    [[nodiscard]] Result<std::vector<ScannedTarget>> mostScanned(const DeploymentId &deployment,
                                                                 int days, int limit);
    /// The newest `limit` scans. Those of unknown codes are there when the scope is all.
    [[nodiscard]] Result<ScanLines> latest(const ScanScope &scope, int limit);
    /// Scans of codes that this store doesn't know, in the last `unknownDays` days.
    [[nodiscard]] Result<int> unknownScans();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
