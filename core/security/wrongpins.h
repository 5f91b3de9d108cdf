#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace vestibule {

class Clock;
class Database;
class WriteTransaction;

/// A wrong PIN that counted, as a keyed hash.
struct WrongPin {
    DeploymentId deployment;
    QString client;
    QString pinHash;
    QString browser; ///< hash of its cookie; empty when it has none
    LabelCodeId labelCode;
    friend bool operator==(const WrongPin &, const WrongPin &) = default;
};

/// Remembers wrong PINs, so that the same one of a client counts once and a browser that then gives
/// the right one gets its last ones back.
class WrongPins
{
public:
    WrongPins(Database &database, const Clock &clock);

    [[nodiscard]] Result<bool> contains(const WrongPin &pin);
    [[nodiscard]] Result<> remember(WriteTransaction &transaction, const WrongPin &pin);
    /// Deletes the last `limit` of `browser` and gives them; none for an empty `browser`.
    [[nodiscard]] Result<std::vector<WrongPin>> takeLast(WriteTransaction &transaction,
                                                         const DeploymentId &deployment,
                                                         const QString &browser, int limit);
    [[nodiscard]] Result<> forget(WriteTransaction &transaction, const DeploymentId &deployment);
    /// Deletes those older than `days`.
    [[nodiscard]] Result<> sweep(WriteTransaction &transaction, int days);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
