#include "core/store/checkpoint.h"

#include "core/store/database.h"
#include "core/store/store.h"

#include <QFileInfo>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<bool> Checkpoint::run(Kind kind)
{
    const Dialect &dialect = m_database.store().dialect();
    const std::lock_guard lock(m_database.store().writeLock());
    auto rows = m_database.query(kind == Kind::Passive ? dialect.checkpointPassive()
                                                       : dialect.checkpointTruncate());
    if (!rows)
        return tl::unexpected(rows.error());
    // busy, frames in the log, frames brought over
    return rows->next() && !rows->boolean(0) && rows->integer(1) == rows->integer(2);
}

qint64 Checkpoint::logBytes() const
{
    return QFileInfo(m_database.store().location().databaseFile() + u"-wal"_s).size();
}

} // namespace vestibule
