#pragma once

#include <QString>

namespace vestibule {

/// Where a store keeps its files.
struct StoreLocation {
    QString dataDirectory;

    [[nodiscard]] QString databaseFile() const
    {
        return dataDirectory + QStringLiteral("/vestibule.db");
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
