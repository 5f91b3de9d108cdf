#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>

namespace vestibule {

class Clock;
class Database;

/// Looks at all that the store holds: its file, the references in it, the audit log's chain, the pictures' files.
class StoreCheck
{
public:
    enum class Part { Pages, References, Audit, Pictures };

    StoreCheck(Database &database, const Clock &clock);

    /// The first thing that isn't as it should be.
    struct Fault {
        Part part = Part::Pages;
        /// Pages: SQLite's words. References: a table. Audit: the number of a line. Pictures: the path of a file.
        QString subject;
        bool isMissing = false; ///< of a picture's file: it isn't there; else its length is wrong
        friend bool operator==(const Fault &, const Fault &) = default;
    };
    struct Report {
        std::optional<Fault> fault;
        qint64 auditLines = 0;
        int pictures = 0;
        bool wasCancelled = false;
    };
    /// Slow: reads everything. `begins` hears of each part, and ends the check by saying no. Errors: Unavailable.
    [[nodiscard]] Result<Report> run(const std::function<bool(Part)> &begins);

private:
    Result<> look(Part part, const std::function<bool(Part)> &begins, Report &report);

    Database &m_database;
    const Clock &m_clock;
};

/// The word for `part` between programs: pages, references, audit, pictures.
QString storeCheckPartName(StoreCheck::Part part);

} // namespace vestibule
