#pragma once

#include "core/base/result.h"

#include <QHash>

#include <optional>

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table setting.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database &database) : m_database(database) { }

    /// Names of keys with what is stored for them. Errors: Unavailable.
    [[nodiscard]] Result<QHash<QString, QString>> all();
    /// What is stored under `name`; nothing when it was never set.
    [[nodiscard]] Result<std::optional<QString>> find(const QString &name);

    /// Replaces what was stored under `name`.
    [[nodiscard]] static Result<> put(WriteTransaction &transaction, const QString &name,
                                      const QString &value, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace vestibule
