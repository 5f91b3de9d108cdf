#pragma once

#include <QString>

namespace vestibule {

/// Where a store keeps its files.
struct StoreLocation {
    QString dataDirectory;
    QString database = {}; ///< a SQLite file elsewhere; empty: vestibule.db in the data folder

    [[nodiscard]] QString databaseFile() const
    {
        return database.isEmpty() ? dataDirectory + QStringLiteral("/vestibule.db") : database;
    }
    [[nodiscard]] QString attachmentDirectory() const
    {
        return dataDirectory + QStringLiteral("/attachments");
    }
    [[nodiscard]] QString backupDirectory() const
    {
        return dataDirectory + QStringLiteral("/backups");
    }
    [[nodiscard]] QString keyFile() const { return dataDirectory + QStringLiteral("/vault.key"); }
    [[nodiscard]] QString controlSocket() const
    {
        return dataDirectory + QStringLiteral("/control.sock");
    }
    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;
};

} // namespace vestibule
