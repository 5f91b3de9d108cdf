#pragma once

#include "core/base/result.h"
#include "core/labels/printing/printerprofiles.h"

#include <optional>

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table printer_profile.
class PrinterProfileRepository
{
public:
    explicit PrinterProfileRepository(Database &database) : m_database(database) { }

    /// That for `stock`, else that for any.
    [[nodiscard]] Result<std::optional<KnownProfile>> find(const QString &printer,
                                                           const QString &stock);
    [[nodiscard]] static Result<> put(WriteTransaction &transaction, const QString &printer,
                                      const QString &stock, const PrinterProfile &profile,
                                      const QDateTime &at);

private:
    Database &m_database;
};

} // namespace vestibule
