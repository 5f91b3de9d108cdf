#include "core/sites/exchange/deviceimportservice.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Outcome = PlannedDevice::Outcome;
using Problem = PlannedDevice::Problem;

namespace {

struct ImportShop : SiteStore {
    DeviceImportService imports{*database, changes, clock};
    Deployment hall = deployment();

    Result<ImportPlan> plan(const QByteArray &csv)
    {
        const auto table = readCsv(csv);
        return imports.plan(hall.id, *table, guessColumns(table->header));
    }
    Result<DeviceImport> run(const QByteArray &csv, const std::function<bool(int)> &goOn = {})
    {
        const auto table = readCsv(csv);
        return imports.run(hall.id, u"/a/folder/devices.csv"_s, *table, guessColumns(table->header),
                           actor, goOn);
    }
    int count()
    {
        DeviceQuery query;
        query.deployment = hall.id;
        return *devices.count(query);
    }
};

} // namespace

class TestDeviceImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsJudgedByItself_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("detail");
        QTest::newRow("new") << QByteArray("AGV 9,S9,") << Outcome::New << Problem::None << u""_s;
        QTest::newRow("known by its serial number")
            << QByteArray("Other name,s1 ,") << Outcome::Known << Problem::None << u""_s;
        QTest::newRow("known by its name")
            << QByteArray("agv  2,,") << Outcome::Known << Problem::None << u""_s;
        QTest::newRow("another serial of the same name")
            << QByteArray("AGV 1,S77,") << Outcome::New << Problem::None << u""_s;
        QTest::newRow("no name") << QByteArray(",S3,") << Outcome::Broken << Problem::NoName
                                 << u""_s;
        QTest::newRow("too long") << QByteArray(201, 'x') + ",S3," << Outcome::Broken
                                  << Problem::TooLong << u"name"_s;
        QTest::newRow("a space") << QByteArray("AGV 9,,bay 12") << Outcome::New << Problem::None
                                 << u""_s;
        QTest::newRow("a space by its path")
            << QByteArray("AGV 9,,Aisle A > Bay 1") << Outcome::New << Problem::None << u""_s;
        QTest::newRow("a space that two have")
            << QByteArray("AGV 9,,Bay 1") << Outcome::Broken << Problem::UnknownSpace << u"Bay 1"_s;
        QTest::newRow("no such space")
            << QByteArray("AGV 9,,Roof") << Outcome::Broken << Problem::UnknownSpace << u"Roof"_s;
    }
    void everyRowIsJudgedByItself()
    {
        QFETCH(QByteArray, row);
        ImportShop shop;
        const Space aisleA = shop.space(shop.hall, u"Aisle A"_s);
        const Space aisleB = shop.space(shop.hall, u"Aisle B"_s);
        shop.space(shop.hall, u"Bay 1"_s, aisleA.id);
        shop.space(shop.hall, u"Bay 1"_s, aisleB.id);
        shop.space(shop.hall, u"Bay 12"_s, aisleB.id);
        Device known;
        known.deployment = shop.hall.id;
        known.name = u"AGV 1"_s;
        known.serial = u"S1"_s;
        QVERIFY(shop.devices.create(known, shop.actor));
        shop.device(shop.hall, u"AGV 2"_s);
        const auto plan = shop.plan("name,serial,space\n" + row + "\n");
        QVERIFY(plan);
        QTEST(plan->rows.front().outcome, "outcome");
        QTEST(plan->rows.front().problem, "problem");
        QTEST(plan->rows.front().detail, "detail");
    }

    void aRowThatStandsTwiceIsTakenOnce()
    {
        ImportShop shop;
        const auto plan = shop.plan("name,serial\nAGV 1,S1\nAGV 1,s1\nAGV 2,\nAGV 2,\n");
        QCOMPARE(plan->count(Outcome::New), 2);
        QCOMPARE(plan->rows[1].problem, Problem::Twice);
        QCOMPARE(plan->rows[1].detail, u"2"_s);
        QCOMPARE(plan->rows[3].detail, u"4"_s);
    }

    void tenThousandRowsComeOnceBrokenOnesStayOutAndAllGoAgain()
    {
        ImportShop shop;
        QByteArray csv = "name,serial,tags\n";
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += i % 100 == 7 ? QByteArray(",S" + number + ",\n")
                                : QByteArray("AGV " + number + ",S" + number + ",\"agv; hall\"\n");
        }
        const auto import = shop.run(csv);
        QVERIFY(import);
        QCOMPARE(import->devices, 9'900);
        QCOMPARE(import->fileName, u"devices.csv"_s);
        QCOMPARE(shop.count(), 9'900);
        QCOMPARE(shop.run(csv).error().code, ErrorCode::Conflict);
        QCOMPARE(shop.count(), 9'900);
        QCOMPARE(shop.plan(csv)->count(Outcome::Known), 9'900);
        DeviceQuery query;
        query.search = u"S9999"_s;
        QCOMPARE(shop.devices.list(query)->front().device.tags, QStringList({u"agv"_s, u"hall"_s}));
        QCOMPARE(*shop.imports.undo(import->id, shop.actor), 9'900);
        QCOMPARE(shop.count(), 0);
    }

    void anImportThatIsStoppedKeepsWhatItMadeAndCanBeUndone()
    {
        ImportShop shop;
        QByteArray csv = "name\n";
        for (int i = 0; i < 600; ++i)
            csv += "AGV " + QByteArray::number(i) + "\n";
        shop.device(shop.hall, u"Lift"_s);
        const auto import = shop.run(csv, [](int made) { return made < 300; });
        QCOMPARE(import->devices, 500);
        QCOMPARE(shop.count(), 501);
        QCOMPARE(shop.imports.imports(shop.hall.id)->front().devices, 500);
        QCOMPARE(*shop.imports.undo(import->id, shop.actor), 500);
        QCOMPARE(shop.count(), 1);
        QVERIFY(shop.imports.imports(shop.hall.id)->front().undoneAt.isValid());
        QCOMPARE(shop.imports.undo(import->id, shop.actor).error().code, ErrorCode::Conflict);
        QCOMPARE(shop.run(csv)->devices, 600);
    }

    void columnsMustMakeSense()
    {
        ImportShop shop;
        const auto table = readCsv("a,b\n1,2\n");
        QCOMPARE(
            shop.imports.plan(shop.hall.id, *table, {std::nullopt, std::nullopt}).error().field,
            u"mapping"_s);
        QCOMPARE(shop.imports.plan(shop.hall.id, *table, {DeviceField::Name, DeviceField::Name})
                     .error()
                     .field,
                 u"mapping"_s);
        QCOMPARE(
            shop.imports.plan(DeploymentId::make(), *table, {DeviceField::Name, {}}).error().code,
            ErrorCode::NotFound);
    }

    void whatIsExportedIsKnownWhenItComesBack()
    {
        ImportShop shop;
        const Space aisle = shop.space(shop.hall, u"Aisle, B"_s);
        Device device;
        device.deployment = shop.hall.id;
        device.name = u"=AGV \"12\""_s;
        device.serial = u"S12"_s;
        device.tags = {u"agv"_s, u"fast"_s};
        device.spaces = {aisle.id};
        QVERIFY(shop.devices.create(device, shop.actor));
        const auto csv = shop.imports.exportCsv(shop.hall.id);
        QVERIFY(csv);
        const auto plan = shop.plan(*csv);
        QCOMPARE(plan->count(Outcome::Known), 1);
        QCOMPARE(plan->rows.front().device.name, device.name);
        QCOMPARE(plan->rows.front().device.spaces, device.spaces);
        QCOMPARE(plan->rows.front().device.tags, device.tags);
    }
};

QTEST_GUILESS_MAIN(TestDeviceImport)
#include "tst_deviceimport.moc"
