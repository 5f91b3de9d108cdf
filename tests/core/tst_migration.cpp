// Stores of older versions, and what happens to them.
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/store.h"
#include "core/store/writetransaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_database.reset();
        m_store.reset();
    }

    void lookingAtAnOlderStoreDoesNotMigrateIt()
    {
        QTemporaryDir folder;
        const StoreLocation location{folder.path()};
        QVERIFY(Store::open(location, 13));
        {
            const auto store = Store::openAsItIs(location);
            QVERIFY(store);
            QCOMPARE(Store::openAsItIs(location).error().code, ErrorCode::Locked);
        }
        QCOMPARE(*Migrator::checkVersion(location.databaseFile()), std::optional<int>(13));
    }

    void aMigrationThatCannotReadItsNumberStops()
    {
        auto transaction = WriteTransaction::begin(*m_database);
        QVERIFY(transaction->execute(u"DROP TABLE setting"_s));
        QVERIFY(transaction->execute(u"ALTER TABLE migration RENAME COLUMN number TO n"_s));
        QVERIFY(transaction->commit());
        const auto migrated = Migrator(*m_database).migrate();
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::Unavailable);
        auto rows = m_database->query(
            u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'setting'"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 0);
    }

    void anOlderStoreIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < Migrator::newest(); ++version)
            QTest::addRow("from schema %d", version) << version;
    }
    void anOlderStoreIsBroughtUpToDate()
    {
        QFETCH(int, version);
        begin(version);
        if (version >= 1) {
            auto transaction = WriteTransaction::begin(*m_database);
            QVERIFY(transaction->execute(
                u"INSERT INTO setting (key, value, updated_at) VALUES ('kept', '1', '')"_s));
            QVERIFY(transaction->commit());
        }
        cleanup();
        open();
        auto rows = m_database->query(u"SELECT COUNT(*) FROM setting"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), version >= 1 ? 1 : 0);
    }

    void devicesOfAnOlderStoreCanBeSortedAsNewOnes()
    {
        begin(16);
        {
            auto transaction = WriteTransaction::begin(*m_database);
            QVERIFY(transaction->execute(u"INSERT INTO customer (id, customer_key, name, name_key, "
                                         "created_at) VALUES ('c', 'c', '', '', '')"_s));
            QVERIFY(transaction->execute(
                u"INSERT INTO deployment (id, key, customer_id, name, name_key, time_zone, "
                "notification_email, portal_enabled, show_open_cases, pin_sealed, pin_version, "
                "phone, out_of_hours_phone, email, emergency_number, wifi_name, "
                "wifi_password_sealed, created_at, updated_at) VALUES"
                " ('s', 'HALL', 'c', '', '', '', '', 0, 0, '', 0, '', '', '', '', '', '', '', '')"_s));
            QVERIFY(transaction->execute(
                u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon, "
                "place, picture_id, search_key, name_key, created_at, updated_at) VALUES"
                " ('d', 's', '', 'PX 20', '', '', '', 'Übergang', '', '', '', '', '')"_s));
            QVERIFY(transaction->commit());
        }
        cleanup();
        open();
        auto rows = m_database->query(u"SELECT model_key, place_key FROM device"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), u"px 00000020"_s);
        QCOMPARE(rows->text(1), u"ubergang"_s);
    }

private:
    /// A store of that schema instead.
    void begin(int schema)
    {
        cleanup();
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open({m_directory->path()}, schema));
        m_database = std::move(*Database::open(*m_store));
    }
    void open()
    {
        m_store = std::move(*Store::open({m_directory->path()}));
        m_database = std::move(*Database::open(*m_store));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
