#include "core/security/pinfailures.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 secondsPerDay = 24 * 60 * 60;
}

PinFailures::PinFailures(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<int> PinFailures::count(const DeploymentId &deployment, int pinVersion)
{
    return tally(deployment, pinVersion).map([](const Tally &now) { return now.failures; });
}

Result<int> PinFailures::add(WriteTransaction &transaction, const DeploymentId &deployment,
                             int pinVersion, int change)
{
    auto now = tally(deployment, pinVersion);
    if (!now)
        return tl::unexpected(now.error());
    now->failures = std::max(0, now->failures + change);
    const auto put = transaction.execute(
        u"INSERT INTO attempt_failures (deployment_id, pin_version, failures, updated_at)"
        " VALUES (?, ?, ?, ?) ON CONFLICT (deployment_id) DO UPDATE SET"
        " pin_version = excluded.pin_version, failures = excluded.failures,"
        " updated_at = excluded.updated_at"_s,
        {deployment.toString(), pinVersion, now->failures, toStoreTime(now->countedFrom)});
    if (!put)
        return tl::unexpected(put.error());
    return now->failures;
}

Result<> PinFailures::forget(WriteTransaction &transaction, const DeploymentId &deployment)
{
    return transaction
        .execute(u"DELETE FROM attempt_failures WHERE deployment_id = ?"_s, {deployment.toString()})
        .map([](int) {});
}

Result<PinFailures::Tally> PinFailures::tally(const DeploymentId &deployment, int pinVersion)
{
    const QDateTime now = m_clock.now();
    auto rows = m_database.query(u"SELECT failures, updated_at FROM attempt_failures"
                                 " WHERE deployment_id = ? AND pin_version = ?"_s,
                                 {deployment.toString(), pinVersion});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return Tally{0, now};
    const int failures = static_cast<int>(rows->integer(0));
    const QDateTime since = rows->time(1);
    const qint64 days = std::max<qint64>(0, since.secsTo(now) / secondsPerDay);
    if (days >= failures)
        return Tally{0, now};
    return Tally{failures - static_cast<int>(days), since.addDays(days)};
}

} // namespace vestibule
