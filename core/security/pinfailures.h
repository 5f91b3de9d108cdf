#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// Counts the wrong PINs of strangers for each deployment's present PIN; one is forgiven a day.
class PinFailures
{
public:
    PinFailures(Database &database, const Clock &clock);

    [[nodiscard]] Result<int> count(const DeploymentId &deployment, int pinVersion);
    /// Adds `change`, which may be negative; never falls below 0. Gives the new count.
    [[nodiscard]] Result<int> add(WriteTransaction &transaction, const DeploymentId &deployment,
                                  int pinVersion, int change);
    [[nodiscard]] Result<> forget(WriteTransaction &transaction, const DeploymentId &deployment);

private:
    struct Tally {
        int failures = 0;
        QDateTime countedFrom; ///< the next is forgiven a day later
    };
    Result<Tally> tally(const DeploymentId &deployment, int pinVersion);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
