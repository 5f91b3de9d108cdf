#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/printing/labelprinter.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// The label printers that this site knows by their network addresses.
class LabelPrinters
{
public:
    LabelPrinters(Database &database, ChangeLog &changes, const Clock &clock);

    [[nodiscard]] Result<std::vector<LabelPrinter>> all();
    /// Adds it, or changes the one at this address. Gives it back with the address spelt out:
    /// "labels" is "labels:9100". Errors: Invalid with field "printer" (no address), "name" (over
    /// 60 characters), "dpi" (not 203, 300 or 600) or "darkness" (beyond -30 to 30).
    [[nodiscard]] Result<LabelPrinter> put(LabelPrinter printer, const Actor &actor);
    /// Errors: NotFound.
    [[nodiscard]] Result<> remove(const QString &address, const Actor &actor);

private:
    Result<> note(WriteTransaction &transaction, const QString &type, const QString &address,
                  const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
