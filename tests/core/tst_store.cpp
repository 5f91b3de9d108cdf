#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/migrator.h"
#include "core/store/store.h"
#include "core/store/writetransaction.h"
#include "tests/support/tampered.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

Result<> putSetting(Database &database, const QString &key, const QString &value)
{
    auto transaction = WriteTransaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto put = transaction->execute(
        u"INSERT INTO setting (key, value, updated_at) VALUES (?, ?, '')"_s, {key, value});
    if (!put)
        return tl::unexpected(put.error());
    return transaction->commit();
}

int settingCount(Database &database)
{
    auto rows = database.query(u"SELECT COUNT(*) FROM setting"_s);
    return rows && rows->next() ? static_cast<int>(rows->integer(0)) : -1;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatRunsTooLongCanBeInterrupted()
    {
        QTemporaryDir folder;
        const auto store = std::move(*Store::open({folder.path()}));
        const auto database = std::move(*Database::open(*store));
        std::atomic_bool isOver = false;
        std::thread other([&database, &isOver] {
            while (!isOver)
                database->interrupt();
        });
        const auto endless = database->query(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i"
                                             " FROM n) SELECT COUNT(*) FROM n"_s);
        isOver = true;
        other.join();
        QCOMPARE(endless.error().code, ErrorCode::Unavailable);
        QCOMPARE(settingCount(*database), 0);
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        auto store = Store::open({m_directory->path()});
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        m_store = std::move(*store);
        m_database = std::move(*Database::open(*m_store));
    }
    void itsLockIsNeverAnotherFile()
    {
        const QTemporaryDir data;
        QFile precious(data.filePath(u"precious"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("kept");
        precious.close();
        QVERIFY(QFile::link(precious.fileName(), data.filePath(u"lock"_s)));
        QVERIFY(!Store::open({data.path()}));
        QCOMPARE(bytesOf(precious.fileName()), QByteArray("kept"));
    }

    void keepsItsDatabaseInAnotherFolder()
    {
        const QTemporaryDir elsewhere;
        const QTemporaryDir data;
        const StoreLocation location{data.path(), elsewhere.filePath(u"site.db"_s)};
        const auto store = Store::open(location);
        QVERIFY(store);
        QVERIFY(QFile::exists(location.database));
        QVERIFY(!QFile::exists(data.filePath(u"vestibule.db"_s)));
        const QTemporaryDir another;
        const auto second = Store::open({another.path(), location.database});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
    }
    void cleanup()
    {
        m_database.reset();
        m_store.reset();
    }

    void aNewStoreHasTheNewestSchema()
    {
        auto rows = m_database->query(u"SELECT MAX(number) FROM migration"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), Migrator::newest());
        QVERIFY(Migrator::newest() >= 5);
    }

    void whatIsCommittedIsThereAfterReopening()
    {
        QVERIFY(putSetting(*m_database, u"a"_s, u"1"_s));
        cleanup();
        m_store = std::move(*Store::open({m_directory->path()}));
        m_database = std::move(*Database::open(*m_store));
        QCOMPARE(settingCount(*m_database), 1);
    }

    void whatIsNotCommittedIsRolledBackAndSaysNothing()
    {
        bool said = false;
        {
            auto transaction = WriteTransaction::begin(*m_database);
            QVERIFY(transaction->execute(
                u"INSERT INTO setting (key, value, updated_at) VALUES ('a', '1', '')"_s));
            transaction->afterCommit([&said] { said = true; });
        }
        QCOMPARE(settingCount(*m_database), 0);
        QVERIFY(!said);
    }

    void aTakenKeyIsAConflictAndLeavesTheStoreUsable()
    {
        QVERIFY(putSetting(*m_database, u"a"_s, u"1"_s));
        const auto again = putSetting(*m_database, u"a"_s, u"2"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY(putSetting(*m_database, u"b"_s, u"2"_s));
    }

    void foreignKeysAreEnforced()
    {
        auto transaction = WriteTransaction::begin(*m_database);
        const auto orphan = transaction->execute(
            u"INSERT INTO device_tag (device_id, tag) VALUES ('nobody', 'x')"_s);
        QVERIFY(!orphan);
        QCOMPARE(orphan.error().code, ErrorCode::Conflict);
    }

    void changingNoRowIsAConflict()
    {
        auto transaction = WriteTransaction::begin(*m_database);
        const auto changed = transaction->executeOne(
            u"UPDATE setting SET value = 'x' WHERE key = 'none'"_s);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Conflict);
    }

    void writersOfSeveralThreadsTakeTurns()
    {
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([this, thread, &failures] {
                auto database = Database::open(*m_store);
                for (int i = 0; i < 50; ++i) {
                    if (!putSetting(**database, u"%1-%2"_s.arg(thread).arg(i), u"x"_s))
                        ++failures;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(settingCount(*m_database), 200);
    }

    void aNewerStoreIsRefusedUntouched()
    {
        auto transaction = WriteTransaction::begin(*m_database);
        QVERIFY(transaction->execute(
            u"INSERT INTO migration (number, name, applied_at) VALUES (9999, 'future', '')"_s));
        QVERIFY(transaction->commit());
        cleanup();
        const QString path = m_directory->filePath(u"vestibule.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = Store::open({m_directory->path()});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerStore);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aFileThatIsNoStoreIsDamaged()
    {
        cleanup();
        QFile file(m_directory->filePath(u"vestibule.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = Store::open({m_directory->path()});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

    void aDatabaseOfAnotherProgramIsLeftUntouched_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("without our table") << u"CREATE TABLE invoice (id INTEGER)"_s;
        QTest::newRow("with a table of the same name")
            << u"CREATE TABLE migration (id INTEGER, applied TEXT)"_s;
    }
    void aDatabaseOfAnotherProgramIsLeftUntouched()
    {
        QFETCH(QString, table);
        cleanup();
        m_directory = std::make_unique<QTemporaryDir>();
        const QString path = m_directory->filePath(u"vestibule.db"_s);
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
            foreign.setDatabaseName(path);
            QVERIFY(foreign.open());
            QVERIFY(QSqlQuery(foreign).exec(table));
        }
        QSqlDatabase::removeDatabase(u"foreign"_s);
        const QByteArray before = bytesOf(path);
        const auto opened = Store::open({m_directory->path()});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
        QCOMPARE(bytesOf(path), before);
    }

    void aStoreThatSomebodyTamperedWithIsRefusedUntouched_data() { tampered::addRows(); }
    void aStoreThatSomebodyTamperedWithIsRefusedUntouched()
    {
        QFETCH(QStringList, statements);
        QFETCH(bool, isOfAnotherProgram);
        const QString path = m_directory->filePath(u"elsewhere.db"_s);
        QVERIFY(backup::write(*m_database, path));
        QVERIFY(tampered::apply(path, statements));
        const QByteArray before = bytesOf(path);
        const QTemporaryDir data;
        const auto opened = Store::open({data.path(), path});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code,
                 isOfAnotherProgram ? ErrorCode::Unsupported : ErrorCode::Damaged);
        QCOMPARE(bytesOf(path), before);
    }

    void aTableThatWasRenamedAndBackIsStillOurs()
    {
        const QString path = m_directory->filePath(u"elsewhere.db"_s);
        QVERIFY(backup::write(*m_database, path));
        QVERIFY(tampered::apply(path,
                                {u"ALTER TABLE deployment RENAME TO away"_s,
                                 u"ALTER TABLE away RENAME TO deployment"_s}));
        const QTemporaryDir data;
        QVERIFY(Store::open({data.path(), path}));
    }

    void severalStoresOpenAtOnce()
    {
        QTest::failOnWarning(QRegularExpression(u"duplicate connection"_s));
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&failures] {
                const QTemporaryDir directory;
                for (int i = 0; i < 10; ++i) {
                    if (!Store::open({directory.path()}))
                        ++failures;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
    }

    void whatIsInTheFolderIsItsUsersAloneWhateverTheMask()
    {
        const mode_t usual = ::umask(0022);
        const QTemporaryDir directory;
        const QString folder = directory.filePath(u"data"_s);
        const auto store = Store::open({folder});
        const auto database = Database::open(**store);
        const bool isWritten = putSetting(**database, u"kept"_s, u"1"_s).has_value();
        const bool isCopied = backup::write(**database, folder + u"/backups/one.db"_s).has_value();
        ::umask(usual);
        QVERIFY(isWritten && isCopied);
        const QFile::Permissions others(0x0077);
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY(entries.size() >= 4); // lock, database, write-ahead log, backups
        for (const QFileInfo &entry : entries) {
            if (entry.isFile())
                QVERIFY2((entry.permissions() & others) == QFile::Permissions(),
                         qPrintable(entry.fileName()));
        }
        QCOMPARE(QFile::permissions(folder + u"/backups/one.db"_s) & others, QFile::Permissions());
    }

    void searchIgnoresCaseAccentsAndSpaces()
    {
        QCOMPARE(foldForSearch(u"  Café   ÜBER "_s), u"cafe uber"_s);
        QCOMPARE(containsPattern(u"50%_"_s), u"%50\\%\\_%"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
