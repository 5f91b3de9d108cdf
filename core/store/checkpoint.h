#pragma once

#include "core/base/result.h"

namespace vestibule {

class Database;

/// Brings what the write-ahead log holds into the database file. For the engine only: two
/// checkpoints at the same instant can damage the file of SQLite 3.40.1 (WAL-reset bug), so it runs
/// under the process's write lock.
class Checkpoint
{
public:
    explicit Checkpoint(Database &database) : m_database(database) { }

    enum class Kind {
        Passive, ///< as much as readers allow; waits for nobody
        Truncate, ///< all of it, and the log's file shrinks to nothing; not while somebody reads
    };
    /// Whether everything was brought over. Errors: Unavailable.
    [[nodiscard]] Result<bool> run(Kind kind);
    /// Bytes of the log's file; 0 when there is none.
    [[nodiscard]] qint64 logBytes() const;

private:
    Database &m_database;
};

} // namespace vestibule
