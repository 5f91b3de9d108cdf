#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace vestibule {

class Database;

/// Brings a store's schema to this version by the numbered files in `schema/`. Each file runs in
/// one transaction with the row that says it ran, so an interrupted migration goes on where it
/// stopped.
class Migrator
{
public:
    explicit Migrator(Database &database) : m_database(database) { }

    /// Looks at `file` without changing a byte of it. Errors: NewerStore when a newer version wrote
    /// it, Unsupported when it is a database of another program, Damaged when it is none or holds something
    /// that our migrations don't make. Gives its schema number; nothing for a missing or empty file.
    [[nodiscard]] static Result<std::optional<int>> checkVersion(const QString &file);
    /// Runs what is missing. `upTo` stops after that number (for tests of older stores).
    [[nodiscard]] Result<> migrate(int upTo = newest());
    /// The number of the newest schema file.
    [[nodiscard]] static int newest();

private:
    Result<> apply(int number, const QString &file);
    Result<> fillKeys(int number);
    Database &m_database;
};

} // namespace vestibule
