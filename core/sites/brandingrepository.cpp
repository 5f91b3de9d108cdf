#include "core/sites/brandingrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<Branding> BrandingRepository::find(const QString &scope)
{
    auto rows = m_database.query(
        u"SELECT name, colour, head_colour, logo_id FROM branding WHERE scope = ?"_s, {scope});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return Branding{};
    return Branding{rows->text(0), rows->text(1), rows->text(2),
                    AttachmentId::fromStore(rows->text(3))};
}

Result<> BrandingRepository::put(WriteTransaction &transaction, const QString &scope,
                                 const Branding &branding, const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO branding (scope, name, colour, head_colour, logo_id, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (scope) DO UPDATE SET name = excluded.name,"
        " colour = excluded.colour, head_colour = excluded.head_colour,"
        " logo_id = excluded.logo_id, updated_at = excluded.updated_at"_s,
        {scope, branding.name, branding.colour, branding.headColour, branding.logo.toString(),
         toStoreTime(at)});
}

} // namespace vestibule
