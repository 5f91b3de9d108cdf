#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/printing/printerprofile.h"

#include <QDateTime>

#include <optional>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// A profile as it was set.
struct KnownProfile {
    PrinterProfile profile;
    QString stock; ///< empty: for all that have none of their own
    QDateTime changedAt;
    friend bool operator==(const KnownProfile &, const KnownProfile &) = default;
};

/// The profiles of this site's printers, each for one stock or for all of them.
class PrinterProfiles
{
public:
    PrinterProfiles(Database &database, ChangeLog &changes, const Clock &clock);

    /// That of the printer for this stock, else that for all stocks, else the neutral one.
    /// `printer`: its name, or "host:port".
    [[nodiscard]] Result<PrinterProfile> find(const QString &printer, const QString &stock);
    /// As find(), and when it was set; nothing when it never was.
    [[nodiscard]] Result<std::optional<KnownProfile>> known(const QString &printer,
                                                            const QString &stock);
    /// An empty `stock`: for all that have none of their own.
    /// Errors: as checkProfile(), Invalid with field "printer" (empty, over 200 characters).
    [[nodiscard]] Result<> set(const QString &printer, const QString &stock,
                               const PrinterProfile &profile, const Actor &actor);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
