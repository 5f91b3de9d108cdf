#include "core/labels/printing/labelprinterrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<std::vector<LabelPrinter>> LabelPrinterRepository::all()
{
    auto rows = m_database.query(
        u"SELECT address, name, dpi, darkness FROM label_printer ORDER BY name, address"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LabelPrinter> printers;
    while (rows->next()) {
        LabelPrinter printer{rows->text(0), rows->text(1), int(rows->integer(2)), {}};
        if (const QString darkness = rows->text(3); !darkness.isEmpty())
            printer.darkness = darkness.toInt();
        printers.push_back(std::move(printer));
    }
    return printers;
}

Result<bool> LabelPrinterRepository::has(const QString &address)
{
    auto rows = m_database.query(u"SELECT 1 FROM label_printer WHERE address = ?"_s, {address});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<> LabelPrinterRepository::put(WriteTransaction &transaction, const LabelPrinter &printer,
                                     const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO label_printer (address, name, dpi, darkness, changed_at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET name = excluded.name,"
        " dpi = excluded.dpi, darkness = excluded.darkness, changed_at = excluded.changed_at"_s,
        {printer.address, printer.name, printer.dpi,
         printer.darkness ? QString::number(*printer.darkness) : u""_s, toStoreTime(at)});
}

Result<> LabelPrinterRepository::remove(WriteTransaction &transaction, const QString &address)
{
    return transaction.executeOne(u"DELETE FROM label_printer WHERE address = ?"_s, {address});
}

} // namespace vestibule
