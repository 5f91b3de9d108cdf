#include "core/engine/backupwriter.h"

#include "core/base/clock.h"
#include "core/engine/backupround.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/store.h"

namespace vestibule {

BackupWriter::BackupWriter(Store &store, const Clock &clock) : m_store(store), m_clock(clock)
{
    m_thread.setMaxThreadCount(1); // one copy after the other
}

BackupWriter::~BackupWriter()
{
    m_thread.waitForDone();
}

void BackupWriter::write(QObject *context, Done done)
{
    const auto work = [path = backup::pathFor(m_store.location(), m_clock.now())](
                          Database &database) { return backup::write(database, path); };
    run(context, work, std::move(done));
}

void BackupWriter::writeIfDue(QObject *context, Done done)
{
    const auto work = [&clock = m_clock](Database &database) {
        return BackupRound(database, clock).run();
    };
    run(context, work, std::move(done));
}

void BackupWriter::run(QObject *context, std::function<Result<>(Database &)> work, Done done)
{
    m_thread.start(
        [this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            auto database = Database::open(m_store);
            Result<> written = database ? work(**database) : tl::unexpected(database.error());
            QMetaObject::invokeMethod(
                this,
                [guard, done, written = std::move(written)] {
                    if (guard)
                        done(written);
                },
                Qt::QueuedConnection);
        });
}

} // namespace vestibule
