#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

namespace vestibule {

class Database;

/// Reads of many cases at once: lists, counts, figures.
class CaseLists
{
public:
    explicit CaseLists(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<CaseSummary>> list(const CaseQuery &query);
    /// Of what `me` may read: as CaseQuery::viewer says.
    [[nodiscard]] Result<CaseCounts> counts(const OperatorId &me);
    /// `count` weeks up to the one that begins on `lastMonday`, oldest first.
    [[nodiscard]] Result<std::vector<CaseWeek>> weeks(const QDate &lastMonday, int count);
    /// Of cases resolved since `since`; -1 when there are none.
    [[nodiscard]] Result<qint64> medianSecondsToResolve(const QDateTime &since);
    [[nodiscard]] Result<std::vector<OpenCaseLine>> openCases(const DeviceId &device,
                                                              const SpaceId &space,
                                                              const QString &language,
                                                              const QDateTime &since, int limit);

private:
    Database &m_database;
};

} // namespace vestibule
