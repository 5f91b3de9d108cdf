#include "core/cases/caseservice.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/cases/caselists.h"
#include "core/cases/casereferencerepository.h"
#include "core/cases/caserepository.h"
#include "core/cases/casetimeline.h"

namespace vestibule {

namespace {

/// A status token has 22 characters; more can't be one and needn't be hashed.
constexpr int longestToken = 64;

} // namespace

CaseService::CaseService(Database &database, ChangeLog &changes, const Vault &vault,
                         const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_vault(vault),
      m_clock(clock)
{ }

Result<Case> CaseService::find(const CaseId &id)
{
    return CaseRepository(m_database).find(id);
}

Result<Case> CaseService::findFor(const CaseId &id, const OperatorId &viewer)
{
    auto record = find(id);
    if (!record)
        return record;
    const auto isTheirs
        = CaseReferenceRepository(m_database).checkIsTheirs(record->assignee, viewer);
    if (!isTheirs)
        return tl::unexpected(isTheirs.error());
    return record;
}

Result<Case> CaseService::findByStatusToken(const QString &token)
{
    if (token.size() > longestToken)
        return failure(ErrorCode::NotFound, QStringLiteral("case"));
    return CaseRepository(m_database).findByStatusTokenHash(hashToken(token));
}

Result<std::vector<CaseEntry>> CaseService::timeline(const CaseId &id, bool publicOnly)
{
    return CaseTimeline(m_database).of(id, publicOnly);
}

Result<std::vector<CaseSummary>> CaseService::list(const CaseQuery &query)
{
    return CaseLists(m_database).list(query);
}

Result<CaseCounts> CaseService::counts(const OperatorId &me)
{
    return CaseLists(m_database).counts(me);
}

Result<CaseService::Statistics> CaseService::statistics(int weeks)
{
    const QDate today = m_clock.now().toUTC().date();
    const QDate thisMonday = today.addDays(1 - today.dayOfWeek());
    CaseLists lists(m_database);
    const auto counted = lists.weeks(thisMonday, weeks);
    if (!counted)
        return tl::unexpected(counted.error());
    const QDate firstMonday = thisMonday.addDays(-7 * (weeks - 1));
    const auto median = lists.medianSecondsToResolve(firstMonday.startOfDay(Qt::UTC));
    if (!median)
        return tl::unexpected(median.error());
    return Statistics{*counted, *median};
}

Result<std::vector<OpenCaseLine>> CaseService::openCases(const DeviceId &device,
                                                         const SpaceId &space,
                                                         const QString &language)
{
    constexpr int days = 30;
    constexpr int newest = 10;
    return CaseLists(m_database)
        .openCases(device, space, language, m_clock.now().addDays(-days), newest);
}

} // namespace vestibule
