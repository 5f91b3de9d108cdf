#include "core/store/integrity.h"

#include "core/store/database.h"

namespace vestibule::integrity {
using namespace Qt::StringLiterals;

Result<> checkPages(Database &database)
{
    auto rows = database.query(u"PRAGMA integrity_check(1)"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Damaged, u"the check did not get through the file"_s);
    if (rows->text(0) != u"ok")
        return failure(ErrorCode::Damaged, rows->text(0).simplified());
    return {};
}

Result<> checkReferences(Database &database)
{
    auto rows = database.query(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next())
        return failure(ErrorCode::Damaged, rows->text(0));
    return {};
}

} // namespace vestibule::integrity
