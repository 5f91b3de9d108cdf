#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A label of `device` whose last scan was at `scannedAt`; `isInUse`: printed, and scanned by a technician.
bool putLabel(SiteStore &store, const Device &device, int number, bool isInUse,
              const QString &scannedAt)
{
    const QString id = QString::number(number);
    const bool isPut = store.write(
        u"INSERT INTO label_code (id, code, number, deployment_id, device_id, state, "
        "base_address, created_at, affixed_at, last_scan_at)"
        " VALUES (?, ?, ?, ?, ?, 'active', '', '', ?, ?)"_s,
        {id, id, number, device.deployment.toString(), device.id.toString(),
         isInUse ? scannedAt : u""_s, scannedAt});
    return isPut
        && (!isInUse
            || store.write(u"INSERT INTO label_print (id, label_code_id, at, operator_id, stock, "
                           "position, target, verified) VALUES (?, ?, '', '', '', 0, 'pdf', 1)"_s,
                           {id, id}));
}

} // namespace

class TestDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeviceIsFoundAsCreated()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space aisle = store.space(hall, u"Aisle B"_s);
        const Space hall3 = store.space(hall, u"Hall 3"_s);
        Device wished;
        wished.deployment = hall.id;
        wished.name = u" AGV 12 "_s;
        wished.model = u"PX-20"_s;
        wished.manufacturer = u"Northtrack"_s;
        wished.serial = u"NT-0412"_s;
        wished.icon = u"robot"_s;
        wished.place = u"Hall 3, aisle B"_s;
        wished.spaces = {hall3.id, aisle.id, hall3.id};
        wished.tags = {u"robot"_s, u" agv"_s, u"robot"_s, u" "_s};
        const auto created = store.devices.create(wished, store.actor);
        QVERIFY(created);
        QCOMPARE(created->name, u"AGV 12"_s);
        QCOMPARE(created->tags, (QStringList{u"agv"_s, u"robot"_s}));
        QVERIFY(created->spaces == (std::vector{hall3.id, aisle.id}));
        QVERIFY(*store.devices.find(created->id) == *created);
        const auto events = store.events.after(0);
        QCOMPARE(events->back().type, u"device.created"_s);
        QVERIFY(events->back().device == created->id);
        QVERIFY(events->back().deployment == hall.id);
    }

    void aDeviceThatBreaksARuleIsRefused()
    {
        SiteStore store;
        const Deployment hall = store.deployment(u"HALL"_s);
        const Space elsewhere = store.space(store.deployment(u"QUAY"_s), u"Quay"_s);
        Device wished;
        wished.deployment = hall.id;
        QCOMPARE(store.devices.create(wished, store.actor).error().field, u"name"_s);
        wished.name = u"AGV"_s;
        wished.serial = QString(201, u'1');
        QCOMPARE(store.devices.create(wished, store.actor).error().field, u"serial"_s);
        wished.serial.clear();
        wished.spaces = {elsewhere.id};
        QCOMPARE(store.devices.create(wished, store.actor).error().field, u"spaces"_s);
        wished.spaces.clear();
        wished.deployment = DeploymentId::make();
        QCOMPARE(store.devices.create(wished, store.actor).error().code, ErrorCode::NotFound);
    }

    void anUpdateNamesWhatChangedAndRefusesOldVersions()
    {
        SiteStore store;
        Device mine = store.device(store.deployment(), u"AGV 12"_s);
        Device theirs = mine;
        theirs.tags = {u"robot"_s};
        theirs.place = u"Hall 3"_s;
        const auto updated = store.devices.update(theirs, store.actor);
        QVERIFY(updated);
        QVERIFY(*store.devices.find(mine.id) == *updated);
        QCOMPARE(store.events.after(0)->back().fields, (QStringList{u"place"_s, u"tags"_s}));
        mine.name = u"AGV 13"_s;
        QCOMPARE(store.devices.update(mine, store.actor).error().code, ErrorCode::Conflict);
        Device moved = *updated;
        moved.deployment = store.deployment(u"QUAY"_s).id;
        QCOMPARE(store.devices.update(moved, store.actor).error().field, u"deployment"_s);
    }

    void anArchivedDeviceIsNotListedAndComesBack()
    {
        SiteStore store;
        const Device device = store.device(store.deployment(), u"AGV 12"_s);
        QVERIFY(store.devices.setArchived(device.id, true, store.actor));
        QVERIFY(store.devices.list({})->empty());
        QVERIFY(store.devices.find(device.id)->archived);
        QCOMPARE(store.eventTypes().last(), u"device.archived"_s);
        QVERIFY(store.devices.setArchived(device.id, false, store.actor));
        QCOMPARE(store.devices.list({})->size(), std::size_t(1));
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("part of the name in another case") << u"agv"_s << true;
        QTest::newRow("the model") << u"px-20"_s << true;
        QTest::newRow("the maker without its accent") << u"jager"_s << true;
        QTest::newRow("the serial number") << u"0412"_s << true;
        QTest::newRow("the place") << u"aisle b"_s << true;
        QTest::newRow("a tag") << u"pallets"_s << true;
        QTest::newRow("nothing typed") << u"  "_s << true;
        QTest::newRow("a percent sign is no joker") << u"%"_s << false;
        QTest::newRow("something else") << u"boiler"_s << false;
    }
    void searchFinds()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        SiteStore store;
        Device device;
        device.deployment = store.deployment().id;
        device.name = u"AGV 12"_s;
        device.model = u"PX-20"_s;
        device.manufacturer = u"Jäger"_s;
        device.serial = u"NT-0412"_s;
        device.place = u"Hall 3, aisle B"_s;
        device.tags = {u"pallets"_s};
        QVERIFY(store.devices.create(device, store.actor));
        DeviceQuery query;
        query.search = typed;
        QCOMPARE(store.devices.list(query)->size(), std::size_t(found ? 1 : 0));
        QCOMPARE(*store.devices.count(query), found ? 1 : 0);
    }

    void devicesAreSorted_data()
    {
        QTest::addColumn<DeviceOrder>("order");
        QTest::addColumn<bool>("isDescending");
        QTest::addColumn<QString>("names");
        using Order = DeviceOrder;
        QTest::newRow("names count") << Order::Name << false << u"AGV 2,AGV 10,Öl,Zug"_s;
        QTest::newRow("names backwards") << Order::Name << true << u"Zug,Öl,AGV 10,AGV 2"_s;
        QTest::newRow("places, folded, none last")
            << Order::Place << false << u"AGV 10,Öl,Zug,AGV 2"_s;
        QTest::newRow("places backwards, none last too")
            << Order::Place << true << u"Zug,Öl,AGV 10,AGV 2"_s;
        QTest::newRow("models count, none last")
            << Order::Model << false << u"Öl,Zug,AGV 2,AGV 10"_s;
        QTest::newRow("deployments, names within")
            << Order::Deployment << true << u"Zug,AGV 2,AGV 10,Öl"_s;
        QTest::newRow("labels") << Order::Label << false << u"AGV 10,Öl,Zug,AGV 2"_s;
        QTest::newRow("labels backwards") << Order::Label << true << u"AGV 2,Zug,AGV 10,Öl"_s;
        QTest::newRow("open cases") << Order::OpenCases << true << u"Öl,AGV 2,AGV 10,Zug"_s;
        QTest::newRow("last scan") << Order::LastScan << true << u"AGV 2,Zug,AGV 10,Öl"_s;
    }
    void devicesAreSorted()
    {
        QFETCH(DeviceOrder, order);
        QFETCH(bool, isDescending);
        QFETCH(QString, names);
        SiteStore store;
        const Deployment hall = store.deployment(u"HALL"_s);
        Deployment quay = SiteStore::form(store.customers.list()->front(), u"QUAY"_s);
        quay.name = u"Zollkai"_s;
        quay = *store.deployments.create(quay, store.actor);
        const Space aisle = store.space(hall, u"Gang B"_s, store.space(hall, u"Halle 3"_s).id);
        const auto put = [&](const Deployment &site, const QString &name, const QString &place,
                             const QString &model, const SpaceId &space = {}) {
            Device wished;
            wished.deployment = site.id;
            wished.name = name;
            wished.place = place;
            wished.model = model;
            if (!space.isNull())
                wished.spaces = {space};
            return *store.devices.create(wished, store.actor);
        };
        (void)put(hall, u"AGV 10"_s, u"Äußeres Tor"_s, {});
        const Device second = put(hall, u"AGV 2"_s, {}, u"PX 10"_s);
        const Device train = put(quay, u"Zug"_s, u"Kran"_s, u"px 9"_s);
        const Device oil = put(hall, u"Öl"_s, {}, u"PX 8"_s, aisle.id);
        QVERIFY(store.putCase(hall, oil, 1, u"open"_s));
        QVERIFY(putLabel(store, second, 1, true, u"2026-07-02T08:00:00.000Z"_s));
        QVERIFY(putLabel(store, train, 2, false, u"2026-07-01T08:00:00.000Z"_s));
        DeviceQuery query;
        query.order = order;
        query.isDescending = isDescending;
        const auto rows = store.devices.list(query);
        QVERIFY(rows);
        QStringList found;
        for (const DeviceSummary &row : *rows)
            found.append(row.device.name);
        QCOMPARE(found.join(u','), names);
        query.limit = 1;
        query.offset = 2;
        QCOMPARE(store.devices.list(query)->front().device.name, found.at(2));
        QCOMPARE(*store.devices.count(query), 4);
    }

    void aSpaceShowsWhatStandsBelowItToo()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Space hall3 = store.space(hall, u"Hall 3"_s);
        const Space aisle = store.space(hall, u"Aisle B"_s, hall3.id);
        const Space bay = store.space(hall, u"Bay 1"_s, aisle.id);
        Device device = store.device(hall, u"AGV 12"_s);
        device.spaces = {bay.id, aisle.id};
        QVERIFY(store.devices.update(device, store.actor));
        (void)store.device(hall, u"Elsewhere"_s);
        DeviceQuery query;
        query.space = hall3.id;
        const auto list = store.devices.list(query);
        QCOMPARE(list->size(), std::size_t(1));
        QCOMPARE(list->front().spacePath, u"Hall 3 › Aisle B › Bay 1"_s);
        QCOMPARE(*store.devices.count(query), 1);
    }

    void pagesFollowOneAnotherInTheOrderPeopleRead()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        for (const QString &name : {u"AGV 12"_s, u"AGV 2"_s, u"agv 1"_s})
            (void)store.device(hall, name);
        DeviceQuery query;
        query.limit = 2;
        QStringList names;
        for (query.offset = 0; query.offset < 4; query.offset += 2) {
            for (const DeviceSummary &summary : *store.devices.list(query))
                names.append(summary.device.name);
        }
        QCOMPARE(names, (QStringList{u"agv 1"_s, u"AGV 2"_s, u"AGV 12"_s}));
        QCOMPARE(*store.devices.count(query), 3);
    }

    void theLabelStateSaysWhatIsStuckOn_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("printed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<DeviceSummary::Label>("state");
        QTest::addColumn<bool>("listedAsWithout");
        const QString here = u"http://192.168.10.25:8080"_s;
        using Label = DeviceSummary::Label;
        QTest::newRow("printed for here") << true << true << here << Label::Printed << false;
        QTest::newRow("never printed") << true << false << here << Label::NotPrinted << true;
        QTest::newRow("printed for elsewhere")
            << true << true << u"http://10.0.0.1"_s << Label::OldAddress << false;
        QTest::newRow("revoked") << false << true << here << Label::None << true;
    }
    void theLabelStateSaysWhatIsStuckOn()
    {
        QFETCH(bool, active);
        QFETCH(bool, printed);
        QFETCH(QString, address);
        SiteStore store;
        const Deployment hall = store.deployment();
        const Device device = store.device(hall, u"AGV 12"_s);
        QVERIFY(store.write(
            u"INSERT INTO label_code (id, code, number, deployment_id, device_id, state, "
            "base_address, created_at, last_scan_at) VALUES ('l', 'C', 412, ?, ?, ?, ?, '', ?)"_s,
            {hall.id.toString(), device.id.toString(), active ? u"active"_s : u"revoked"_s, address,
             toStoreTime(store.clock.now())}));
        if (printed)
            QVERIFY(store.write(u"INSERT INTO label_print (id, label_code_id, at, operator_id, "
                                "stock, position, target, verified)"
                                " VALUES ('p', 'l', '', '', '', 0, 'pdf', 1)"_s,
                                {}));
        DeviceQuery query;
        query.currentBaseAddress = u"http://192.168.10.25:8080"_s;
        const auto summary = store.devices.list(query)->front();
        QTEST(summary.label, "state");
        QCOMPARE(summary.labelNumber, active ? 412 : 0);
        QCOMPARE(summary.lastScanAt, store.clock.now());
        query.withoutLabel = true;
        QFETCH(bool, listedAsWithout);
        QCOMPARE(*store.devices.count(query), listedAsWithout ? 1 : 0);
    }

    void onlyTheNewestActiveLabelCounts()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Device device = store.device(hall, u"AGV 12"_s);
        for (const int number : {7, 9, 8}) {
            QVERIFY(store.write(
                u"INSERT INTO label_code (id, code, number, deployment_id, device_id, state, "
                "base_address, created_at) VALUES (?, ?, ?, ?, ?, 'active', '', '')"_s,
                {QString::number(number), QString::number(number), number, hall.id.toString(),
                 device.id.toString()}));
        }
        const auto list = store.devices.list({});
        QCOMPARE(list->size(), std::size_t(1));
        QCOMPARE(list->front().labelNumber, 9);
    }

    void openCasesAreCounted()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        const Device device = store.device(hall, u"AGV 12"_s);
        int number = 0;
        for (const QString &status : {u"open"_s, u"in_progress"_s, u"waiting"_s, u"archived"_s})
            QVERIFY(store.putCase(hall, device, ++number, status));
        const auto summary = store.devices.list({})->front();
        QCOMPARE(summary.openCases, 3);
        QCOMPARE(summary.deploymentName, hall.name);
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
