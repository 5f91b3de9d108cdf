#pragma once

#include <QStringList>

namespace vestibule::schema {

/// Makes the table that says which files ran.
inline constexpr QLatin1StringView migrationTable(
    "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
    " applied_at TEXT NOT NULL)");

/// Names of the numbered files, lowest first: 0001_base.sql.
QStringList files();
/// The number of such a name.
int numberOf(const QString &file);
/// The number of the newest file; 0 when there is none.
int newest();
/// The statements of a file, in order; none when it can't be read.
QStringList statementsOf(const QString &file);

} // namespace vestibule::schema
