#include "core/engine/backupwriter.h"

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QLoggingCategory>

namespace vestibule {
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.backup")

constexpr auto lookEvery = 30min;

bool isDue(const StoreLocation &location, const QDateTime &now)
{
    const auto copies = backup::list(location);
    return copies.empty() || copies.front().writtenAt < now.addDays(-1);
}

Result<> writeCopy(Store &store, const QDateTime &now)
{
    const auto database = Database::open(store);
    if (!database)
        return tl::unexpected(database.error());
    const auto written = backup::write(**database, backup::pathFor(store.location(), now));
    if (written)
        backup::prune(store.location(), BackupWriter::copiesKept);
    return written;
}

} // namespace

BackupWriter::BackupWriter(Store &store, const Clock &clock) : m_store(store), m_clock(clock)
{
    m_thread.setMaxThreadCount(1); // one copy after the other
    m_daily.setSingleShot(true);
    connect(&m_daily, &QTimer::timeout, this, [this] {
        m_daily.start(lookEvery);
        writeIfDue(this, [](const Result<> &written) {
            if (!written)
                qCWarning(log) << "No backup was written:" << errorCodeName(written.error().code)
                               << written.error().detail;
        });
    });
}

BackupWriter::~BackupWriter()
{
    m_thread.waitForDone();
}

void BackupWriter::write(QObject *context, Done done)
{
    run(When::Now, context, std::move(done));
}

void BackupWriter::writeIfDue(QObject *context, Done done)
{
    run(When::IfDue, context, std::move(done));
}

void BackupWriter::writeDaily(std::chrono::milliseconds firstAfter)
{
    m_daily.start(firstAfter);
}

void BackupWriter::run(When when, QObject *context, Done done)
{
    m_thread.start([this, when, now = m_clock.now(), guard = QPointer<QObject>(context),
                    done = std::move(done)] {
        const bool isWanted = when == When::Now || isDue(m_store.location(), now);
        Result<> written = isWanted ? writeCopy(m_store, now) : Result<>();
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
