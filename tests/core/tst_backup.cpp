#include "core/settings/settings.h"
#include "core/store/backup.h"
#include "tests/support/deploymentrow.h"
#include "tests/support/tampered.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyHoldsWhatWasCommittedAndCanBeRestored()
    {
        auto shop = std::make_unique<TestStore>();
        const StoreLocation location = shop->store->location();
        Settings settings(*shop->database, shop->changes, shop->clock);
        QVERIFY(settings.set(settingkeys::workspaceName, u"Harbour Quay"_s, Actor::system()));
        const QString path = backup::pathFor(location, shop->clock.now());
        QVERIFY(backup::write(*shop->database, path));
        QVERIFY(settings.set(settingkeys::workspaceName, u"Changed later"_s, Actor::system()));
        shop->database.reset();
        shop->store.reset();
        QCOMPARE(backup::list(location).size(), 1U);

        QVERIFY(backup::restore(location, path, shop->clock.now()));
        shop->store = std::move(*Store::open(location));
        shop->database = std::move(*Database::open(*shop->store));
        EventLog events(*shop->database, shop->hub, shop->clock);
        AuditLog audit(*shop->database, shop->clock);
        ChangeLog changes(events, audit);
        Settings restored(*shop->database, changes, shop->clock);
        QCOMPARE(restored.read()->value(settingkeys::workspaceName), u"Harbour Quay"_s);
        QVERIFY(QFile::exists(location.databaseFile() + u".before-20261120-094100"_s));
    }

    void nobodyIsSignedInByARestoredCopy()
    {
        auto shop = std::make_unique<TestStore>();
        const StoreLocation location = shop->store->location();
        const DeploymentId hall = putDeployment(*shop, u"HALL"_s, u"4711"_s);
        const QString id = hall.toString();
        const std::pair<QString, QVariantList> rows[] = {
            {u"sign_in_link (token_hash, deployment_id, pin_version, label_code_id, created_at)"_s,
             {u"a"_s, id, 1, u""_s, u""_s}},
            {u"technician_pairing (token_hash, deployment_id, operator_id, created_at)"_s,
             {u"a"_s, id, u"b"_s, u""_s}},
            {u"technician_session (token_hash, deployment_id, operator_id, client_kind,"
             " csrf_token, created_at)"_s,
             {u"a"_s, id, u"b"_s, u""_s, u""_s, u""_s}},
            {u"case_session (token_hash, deployment_id, pin_version, client_kind, csrf_token,"
             " created_at, last_used_at)"_s,
             {u"a"_s, id, 1, u""_s, u""_s, u""_s, u""_s}}};
        {
            auto transaction = WriteTransaction::begin(*shop->database);
            for (const auto &[table, values] : rows) {
                const QString marks = QStringList(values.size(), u"?"_s).join(u',');
                QVERIFY(transaction->execute(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks),
                                             values));
            }
            QVERIFY(transaction->commit());
        }
        const QString path = backup::pathFor(location, shop->clock.now());
        QVERIFY(backup::write(*shop->database, path));
        shop->database.reset();
        shop->store.reset();
        QVERIFY(backup::restore(location, path, shop->clock.now()));
        shop->store = std::move(*Store::open(location));
        shop->database = std::move(*Database::open(*shop->store));
        for (const auto &[table, values] : rows) {
            auto left = shop->database->query(u"SELECT COUNT(*) FROM "_s
                                              + table.section(u' ', 0, 0));
            QVERIFY(left && left->next());
            QVERIFY2(left->integer(0) == 0, qPrintable(table));
        }
        QVERIFY(backup::check(path));
    }

    void aBrokenCopyIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database at all") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("empty") << QByteArray();
    }
    void aBrokenCopyIsRefusedAndNothingChanges()
    {
        QFETCH(QByteArray, bytes);
        const TestStore shop;
        const QString path = shop.directory.filePath(u"foreign.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto restored = backup::restore(shop.store->location(), path, shop.clock.now());
        QVERIFY(!restored);
        QVERIFY(QFile::exists(shop.store->location().databaseFile()));
    }

    void aCopyThatSomebodyTamperedWithIsRefusedAndNothingChanges_data() { tampered::addRows(); }
    void aCopyThatSomebodyTamperedWithIsRefusedAndNothingChanges()
    {
        QFETCH(QStringList, statements);
        QFETCH(bool, isOfAnotherProgram);
        TestStore shop;
        const StoreLocation location = shop.store->location();
        const QString path = shop.directory.filePath(u"tampered.db"_s);
        QVERIFY(backup::write(*shop.database, path));
        QVERIFY(tampered::apply(path, statements));
        const QStringList before = QDir(location.dataDirectory).entryList(QDir::Files);
        const auto restored = backup::restore(location, path, shop.clock.now());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code,
                 isOfAnotherProgram ? ErrorCode::Unsupported : ErrorCode::Damaged);
        QCOMPARE(QDir(location.dataDirectory).entryList(QDir::Files), before);
    }

    void theWriteAheadLogGoesWithTheFileItBelongsTo()
    {
        const TestStore shop;
        const StoreLocation location = shop.store->location();
        const QString copy = shop.directory.filePath(u"copy.db"_s);
        QVERIFY(backup::write(*shop.database, copy));
        QVERIFY(QFile::exists(location.databaseFile() + u"-wal"_s));
        QVERIFY(backup::restore(location, copy, shop.clock.now()));
        const QString kept = location.databaseFile() + u".before-20261120-094100"_s;
        for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
            QVERIFY(!QFile::exists(location.databaseFile() + part));
            QVERIFY(QFile::exists(kept + part));
        }
        QVERIFY(!QFile::exists(location.databaseFile() + u".restoring"_s));
    }

    void aRestoreThatFailsHalfwayIsUndone_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("the store can't be moved away") << u""_s;
        QTest::newRow("its write-ahead log can't be moved away") << u"-wal"_s;
        QTest::newRow("its index of the log can't be moved away") << u"-shm"_s;
    }
    void aRestoreThatFailsHalfwayIsUndone()
    {
        QFETCH(QString, obstacle);
        const TestStore shop;
        const StoreLocation location = shop.store->location();
        const QString copy = shop.directory.filePath(u"copy.db"_s);
        QVERIFY(backup::write(*shop.database, copy));
        const QString kept = location.databaseFile() + u".before-20261120-094100"_s;
        QVERIFY(QDir().mkpath(kept + obstacle + u"/something"_s));
        const QStringList before = QDir(location.dataDirectory).entryList(QDir::Files);
        const auto restored = backup::restore(location, copy, shop.clock.now());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Unavailable);
        QCOMPARE(QDir(location.dataDirectory).entryList(QDir::Files), before);
    }

    void aRestoreThatWasCutShortIsFinishedAtTheNextStart_data()
    {
        QTest::addColumn<bool>("isMovedAway");
        QTest::newRow("before the store was moved away") << false;
        QTest::newRow("after the store was moved away") << true;
    }
    void aRestoreThatWasCutShortIsFinishedAtTheNextStart()
    {
        QFETCH(bool, isMovedAway);
        auto shop = std::make_unique<TestStore>();
        const StoreLocation location = shop->store->location();
        Settings settings(*shop->database, shop->changes, shop->clock);
        QVERIFY(settings.set(settingkeys::workspaceName, u"Harbour Quay"_s, Actor::system()));
        const QString file = location.databaseFile();
        QVERIFY(backup::write(*shop->database, file + u".restoring"_s));
        QVERIFY(settings.set(settingkeys::workspaceName, u"Changed later"_s, Actor::system()));
        shop->database.reset();
        shop->store.reset();
        if (isMovedAway)
            QVERIFY(QFile::rename(file, file + u".before-20261120-094100"_s));
        shop->store = std::move(*Store::open(location));
        shop->database = std::move(*Database::open(*shop->store));
        Settings restored(*shop->database, shop->changes, shop->clock);
        QCOMPARE(restored.read()->value(settingkeys::workspaceName), u"Harbour Quay"_s);
    }

    void onlyTheNewestAreKept()
    {
        TestStore shop;
        const StoreLocation location = shop.store->location();
        for (int day = 0; day < 4; ++day) {
            QVERIFY(backup::write(*shop.database, backup::pathFor(location, shop.clock.now())));
            shop.clock.advance(86'400);
        }
        backup::prune(location, 2);
        const auto left = backup::list(location);
        QCOMPARE(left.size(), 2U);
        QVERIFY(left.front().path.endsWith(u"vestibule-20261123-094100.db"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
