#pragma once

#include "core/base/result.h"
#include "core/labels/printing/labelprinter.h"

#include <vector>

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table label_printer.
class LabelPrinterRepository
{
public:
    explicit LabelPrinterRepository(Database &database) : m_database(database) { }

    /// By name, then address.
    [[nodiscard]] Result<std::vector<LabelPrinter>> all();
    [[nodiscard]] Result<bool> has(const QString &address);
    [[nodiscard]] static Result<> put(WriteTransaction &transaction, const LabelPrinter &printer,
                                      const QDateTime &at);
    /// Errors: Conflict when there is none.
    [[nodiscard]] static Result<> remove(WriteTransaction &transaction, const QString &address);

private:
    Database &m_database;
};

} // namespace vestibule
