#include "core/store/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace vestibule {

Error toError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.driverText() + QLatin1String(": ") + error.databaseText();
    switch (code) {
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict, detail, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, detail, {}};
    default:
        return {ErrorCode::Unavailable, detail, {}};
    }
}

} // namespace vestibule
