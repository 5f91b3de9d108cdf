#include "app/shell/backupround.h"

#include "core/base/clock.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/store/backup.h"
#include "core/store/store.h"

namespace vestibule {
using namespace std::chrono_literals;

BackupRound::BackupRound(Store &store, Desk &desk, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_desk(desk),
      m_clock(clock)
{
    m_timer.setInterval(30min);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isDue())
            writeNow();
    });
}

void BackupRound::start()
{
    m_timer.start();
    if (isDue())
        writeNow();
}

bool BackupRound::isDue() const
{
    const auto copies = backup::list(m_store.location());
    return copies.empty() || copies.front().writtenAt < m_clock.now().addDays(-1);
}

void BackupRound::writeNow()
{
    const StoreLocation location = m_store.location();
    const QString path = backup::pathFor(location, m_clock.now());
    m_desk.ask(
        this,
        [location, path](Services &services) -> Result<QString> {
            if (const auto written = backup::write(services.database, path); !written)
                return tl::unexpected(written.error());
            backup::prune(location, copiesKept);
            return path;
        },
        [this](const Result<QString> &written) { Q_EMIT finished(written); });
}

} // namespace vestibule
