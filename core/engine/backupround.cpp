#include "core/engine/backupround.h"

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/store.h"

namespace vestibule {

bool BackupRound::isDue() const
{
    const auto copies = backup::list(m_database.store().location());
    return copies.empty() || copies.front().writtenAt < m_clock.now().addDays(-1);
}

Result<> BackupRound::run()
{
    if (!isDue())
        return {};
    const StoreLocation &location = m_database.store().location();
    const auto written = backup::write(m_database, backup::pathFor(location, m_clock.now()));
    if (!written)
        return written;
    backup::prune(location, copiesKept);
    return {};
}

} // namespace vestibule
