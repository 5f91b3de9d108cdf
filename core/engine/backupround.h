#pragma once

#include "core/base/result.h"

#include <QString>

namespace vestibule {

class Clock;
class Database;

/// Writes a copy of the store once a day, and keeps fourteen.
class BackupRound
{
public:
    static constexpr int copiesKept = 14;

    /// Both must outlive this.
    BackupRound(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    /// Whether the newest copy is older than a day, or there is none.
    [[nodiscard]] bool isDue() const;
    /// Writes a copy if it is due, and deletes the oldest. Errors: as backup::write().
    [[nodiscard]] Result<> run();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace vestibule
