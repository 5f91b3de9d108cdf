#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// What a phone gets after its first right PIN, so that strangers can't use up its tries. Holds for
/// one deployment and PIN version; only the hash is kept.
class DeviceCookies
{
public:
    DeviceCookies(Database &database, const Clock &clock);

    /// A phone that hasn't been seen for so long is a stranger again.
    static constexpr int idleDays = 180;

    [[nodiscard]] Result<bool> isKnown(const DeploymentId &deployment, int pinVersion,
                                       const QString &cookie);
    /// Makes a new one; gives the text for the phone (256 random bits).
    [[nodiscard]] Result<QString> issue(WriteTransaction &transaction,
                                        const DeploymentId &deployment, int pinVersion);
    [[nodiscard]] Result<> touch(WriteTransaction &transaction, const QString &cookie);
    /// Deletes those that no longer open anything.
    [[nodiscard]] Result<> sweep(WriteTransaction &transaction);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
