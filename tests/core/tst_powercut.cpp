// What is left of a store when the power goes: every write that was acknowledged before, and a whole store. A commit is
// acknowledged after its part of the write-ahead log was synced, so what came later may be missing, torn or noise.
#include "core/store/checkpoint.h"
#include "tests/support/siterows.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int writes = 120;
constexpr int cuts = 320;
constexpr qsizetype pageBytes = 4096;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray noise(QRandomGenerator &random, qsizetype bytes)
{
    QByteArray made(bytes, Qt::Uninitialized);
    std::generate(made.begin(), made.end(), [&random] { return char(random.bounded(256)); });
    return made;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SiteStore store;
        const QString path = store.store->location().databaseFile();
        const Deployment site = store.deployment();
        QVERIFY(Checkpoint(*store.database).run(Checkpoint::Kind::Truncate).value_or(false));
        m_file = read(path);
        for (int i = 0; i < writes; ++i) {
            (void)store.device(site, u"AGV %1"_s.arg(i));
            m_acknowledged.append(QFile(path + u"-wal"_s).size());
        }
        m_log = read(path + u"-wal"_s);
        QCOMPARE(m_log.size(), m_acknowledged.last());
        QVERIFY(Checkpoint(*store.database).run(Checkpoint::Kind::Truncate).value_or(false));
        m_checkpointed = read(path);
        QVERIFY(m_checkpointed.size() > m_file.size());
    }

    void commitsAreSyncedBeforeTheyReturn()
    {
        SiteStore store;
        auto level = store.database->query(u"PRAGMA synchronous"_s);
        QVERIFY(level && level->next());
        QCOMPARE(level->integer(0), 2); // FULL
    }

    void acknowledgedWritesAreThereWhereverTheLogEnds()
    {
        QRandomGenerator random(20261120);
        for (int i = 0; i < cuts; ++i) {
            // Half of them anywhere, half at the end of a commit or a byte before.
            const qsizetype cut = i % 2 == 0
                ? random.bounded(m_log.size() + 1)
                : m_acknowledged[random.bounded(m_acknowledged.size())] - (i / 2) % 2;
            QByteArray log = m_log.first(cut);
            if (i % 3 == 1)
                log += QByteArray(random.bounded(64 * 1024), '\0');
            if (i % 3 == 2)
                log += noise(random, random.bounded(64 * 1024));
            const auto promised = std::upper_bound(m_acknowledged.begin(), m_acknowledged.end(),
                                                   cut)
                - m_acknowledged.begin();
            checkStore(m_file, log, static_cast<int>(promised),
                       u"log cut at byte %1 of %2"_s.arg(cut).arg(m_log.size()));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void acknowledgedWritesAreThereWhereverACheckpointEnds()
    {
        QRandomGenerator random(2026);
        for (int i = 0; i < cuts / 4; ++i) {
            // Pages reach the file in any order, and some only in part.
            QByteArray file = m_checkpointed.first(
                qMax(m_file.size(), random.bounded(m_checkpointed.size() + 1)));
            for (qsizetype at = 0; at < m_file.size(); at += pageBytes) {
                const qsizetype old = random.bounded(3) * pageBytes / 2;
                file.replace(at, old, m_file.mid(at, old));
            }
            checkStore(file, m_log, writes, u"checkpoint cut, number %1"_s.arg(i));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void checkStore(const QByteArray &file, const QByteArray &log, int promised,
                           const QString &name)
    {
        const QTemporaryDir folder;
        const StoreLocation location{folder.path()};
        QVERIFY(write(location.databaseFile(), file));
        QVERIFY(write(location.databaseFile() + u"-wal"_s, log));
        const auto store = Store::open(location);
        QVERIFY2(store, qPrintable(name));
        const auto database = Database::open(**store);
        QVERIFY2(database, qPrintable(name));
        auto whole = (*database)->query(u"PRAGMA integrity_check"_s);
        QVERIFY2(whole && whole->next(), qPrintable(name));
        QCOMPARE(whole->text(0), u"ok"_s);
        // Writes are in the order in which they were made, so none is missing between two.
        auto devices = (*database)->query(u"SELECT name FROM device ORDER BY rowid"_s);
        QVERIFY2(devices, qPrintable(name));
        int count = 0;
        for (; devices->next(); ++count)
            QCOMPARE(devices->text(0), u"AGV %1"_s.arg(count));
        QVERIFY2(count >= promised,
                 qPrintable(u"%1: %2 of %3"_s.arg(name).arg(count).arg(promised)));
        // Nor half of one: its audit line came with it.
        auto lines = (*database)->query(
            u"SELECT count(*) FROM audit WHERE action = 'device.created'"_s);
        QVERIFY2(lines && lines->next(), qPrintable(name));
        QCOMPARE(lines->integer(0), count);
    }

    QByteArray m_file; ///< before the writes
    QByteArray m_log; ///< with all of them
    QByteArray m_checkpointed; ///< the file with all of them
    QList<qsizetype> m_acknowledged; ///< the log's size when each write returned
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
