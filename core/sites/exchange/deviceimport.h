#pragma once

#include "core/base/result.h"
#include "core/sites/device.h"
#include "core/sites/exchange/csv.h"
#include "core/sites/exchange/devicecolumns.h"

namespace vestibule {

/// What becomes of one row of a table.
struct PlannedDevice {
    enum class Outcome { New, Known, Broken };
    enum class Problem {
        None,
        NoName,
        TooLong, ///< the field in `detail`
        UnknownSpace, ///< its name in `detail`
        Twice, ///< the line of the first one in `detail`
    };

    int line = 0; ///< in the file
    Outcome outcome = Outcome::New;
    Problem problem = Problem::None;
    QString detail;
    Device device; ///< without id
    friend bool operator==(const PlannedDevice &, const PlannedDevice &) = default;
};

/// What an import would do.
struct ImportPlan {
    std::vector<PlannedDevice> rows;

    [[nodiscard]] int count(PlannedDevice::Outcome outcome) const;
};

/// What a deployment has already.
struct KnownDevice {
    QString name;
    QString serial;
};
struct KnownSpace {
    SpaceId id;
    QString name;
    QString path; ///< from the top, joined by " › "
};

/// Decides for each row of `table`. A device is known when one of `deployment` has its serial
/// number, or, for a row without one, its name; case and blanks don't count. A space is found by
/// its whole path (joined by ›, > or /), or by its name where only one has it. Errors: Invalid with
/// field "mapping" when no column holds the name or one field is given twice.
[[nodiscard]] Result<ImportPlan> planImport(const CsvTable &table, const ColumnMapping &mapping,
                                            const DeploymentId &deployment,
                                            const std::vector<KnownDevice> &devices,
                                            const std::vector<KnownSpace> &spaces);

} // namespace vestibule
