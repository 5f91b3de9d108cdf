#include "core/labels/printing/printerprofilerepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<std::optional<KnownProfile>> PrinterProfileRepository::find(const QString &printer,
                                                                   const QString &stock)
{
    auto rows = m_database.query(
        u"SELECT offset_x, offset_y, scale_x, scale_y, rotation, stock, changed_at FROM "
        u"printer_profile"
        " WHERE printer = ? AND stock IN (?, '') ORDER BY stock DESC LIMIT 1"_s,
        {printer, stock});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<KnownProfile>();
    const PrinterProfile profile{
        {rows->real(0), rows->real(1)}, rows->real(2), rows->real(3), rows->real(4)};
    return std::optional(KnownProfile{profile, rows->text(5), fromStoreTime(rows->text(6))});
}

Result<> PrinterProfileRepository::put(WriteTransaction &transaction, const QString &printer,
                                       const QString &stock, const PrinterProfile &profile,
                                       const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO printer_profile (printer, stock, offset_x, offset_y, scale_x, scale_y,"
        " rotation, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (printer, stock) DO UPDATE SET offset_x = excluded.offset_x,"
        " offset_y = excluded.offset_y, scale_x = excluded.scale_x, scale_y = excluded.scale_y,"
        " rotation = excluded.rotation, changed_at = excluded.changed_at"_s,
        {printer, stock, profile.offset.x(), profile.offset.y(), profile.scaleX, profile.scaleY,
         profile.rotation, toStoreTime(at)});
}

} // namespace vestibule
