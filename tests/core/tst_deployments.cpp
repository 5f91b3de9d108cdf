#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestDeployments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeploymentIsFoundAsCreated()
    {
        SiteStore store;
        Deployment wished = SiteStore::form(store.customer());
        wished.contact = {u"01632 960 410"_s, u"+44 (0)1632 960-477"_s, u"hall@example.com"_s,
                          u"112"_s};
        const auto created = store.deployments.create(wished, store.actor);
        QVERIFY(created);
        QCOMPARE(created->pinVersion, 1);
        QVERIFY(*store.deployments.find(created->id) == *created);
        QVERIFY(*store.deployments.findByKey(u"HALL"_s) == *created);
        QCOMPARE(store.eventTypes().last(), u"deployment.created"_s);
    }

    void aValueThatBreaksARuleIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << u"name"_s << u"  "_s;
        QTest::newRow("a very long name") << u"name"_s << QString(121, u'x');
        QTest::newRow("a key of one character") << u"key"_s << u"H"_s;
        QTest::newRow("a key of nine characters") << u"key"_s << u"HALLNORTH"_s;
        QTest::newRow("a key in lower case") << u"key"_s << u"hall"_s;
        QTest::newRow("a key with another script's digits") << u"key"_s << u"HALL٤"_s;
        QTest::newRow("no time zone") << u"time_zone"_s << u""_s;
        QTest::newRow("a time zone that isn't") << u"time_zone"_s << u"Mars/Olympus"_s;
        QTest::newRow("an address without a domain") << u"notification_email"_s << u"me@"_s;
        QTest::newRow("an address with a space") << u"email"_s << u"a b@example.com"_s;
        QTest::newRow("letters in a number") << u"phone"_s << u"0800 CALL"_s;
        QTest::newRow("a number without digits") << u"out_of_hours_phone"_s << u"+()"_s;
        QTest::newRow("an extension in words") << u"emergency_number"_s << u"112 ext"_s;
        QTest::newRow("a network name over 32 bytes") << u"wifi_name"_s << QString(17, u'ä');
    }
    void aValueThatBreaksARuleIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        SiteStore store;
        Deployment wished = SiteStore::form(store.customer());
        const QHash<QString, QString *> places = {
            {u"name"_s, &wished.name},
            {u"key"_s, &wished.key},
            {u"time_zone"_s, &wished.timeZone},
            {u"notification_email"_s, &wished.notificationEmail},
            {u"email"_s, &wished.contact.email},
            {u"phone"_s, &wished.contact.phone},
            {u"out_of_hours_phone"_s, &wished.contact.outOfHoursPhone},
            {u"emergency_number"_s, &wished.contact.emergencyNumber},
            {u"wifi_name"_s, &wished.wifiName}};
        *places.value(field) = value;
        const auto created = store.deployments.create(wished, store.actor);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Invalid);
        QCOMPARE(created.error().field, field);
        QVERIFY(store.deployments.list()->empty());
    }

    void aTakenKeyIsAConflict()
    {
        SiteStore store;
        (void)store.deployment(u"HALL"_s);
        const auto again = store.deployments.create(
            SiteStore::form(store.customers.list()->front()), store.actor);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().field, u"key"_s);
    }

    void aCustomerOrAssigneeThatIsNotThereIsNamed()
    {
        SiteStore store;
        Deployment wished = SiteStore::form({CustomerId::make(), {}, {}});
        QCOMPARE(store.deployments.create(wished, store.actor).error().field, u"customer"_s);
        wished.customer = store.customer().id;
        wished.defaultAssignee = OperatorId::make();
        QCOMPARE(store.deployments.create(wished, store.actor).error().field,
                 u"default_assignee"_s);
    }

    void anUpdateWritesWhatChangedAndNamesIt()
    {
        SiteStore store;
        Deployment deployment = store.deployment();
        deployment.name = u"Warehouse South"_s;
        deployment.portalEnabled = true;
        deployment.pinVersion = 99;
        const auto updated = store.deployments.update(deployment, store.actor);
        QVERIFY(updated);
        QVERIFY(updated->updatedAt > deployment.updatedAt);
        QCOMPARE(updated->pinVersion, 1);
        QVERIFY(*store.deployments.find(deployment.id) == *updated);
        const auto events = store.events.after(0);
        const Event &changed = (*events)[events->size() - 2];
        QCOMPARE(changed.type, u"deployment.updated"_s);
        QCOMPARE(changed.fields, (QStringList{u"name"_s, u"enabled"_s}));
        QCOMPARE(events->back().type, u"deployment.portal_enabled"_s);
    }

    void anUpdateThatChangesNothingIsNotNoted()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        const auto before = store.eventTypes();
        QVERIFY(*store.deployments.update(deployment, store.actor) == deployment);
        QCOMPARE(store.eventTypes(), before);
    }

    void whoSavesAnOldVersionIsTold()
    {
        SiteStore store;
        Deployment mine = store.deployment();
        Deployment theirs = mine;
        theirs.name = u"Theirs"_s;
        QVERIFY(store.deployments.update(theirs, store.actor));
        mine.name = u"Mine"_s;
        const auto late = store.deployments.update(mine, store.actor);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(store.deployments.find(mine.id)->name, u"Theirs"_s);
    }

    void theKeyIsFixedAfterTheFirstCase()
    {
        SiteStore store;
        Deployment deployment = store.deployment();
        deployment.key = u"NORTH"_s;
        deployment = *store.deployments.update(deployment, store.actor);
        QVERIFY(store.write(u"UPDATE deployment SET last_case_number = 1 WHERE id = ?"_s,
                            {deployment.id.toString()}));
        deployment.key = u"SOUTH"_s;
        const auto late = store.deployments.update(deployment, store.actor);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Invalid);
        QCOMPARE(late.error().field, u"key"_s);
    }

    void switchingThePortalIsAnEventOfItsOwn()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        QVERIFY(store.deployments.setPortalEnabled(deployment.id, true, store.actor));
        QVERIFY(store.deployments.setPortalEnabled(deployment.id, true, store.actor));
        QVERIFY(store.deployments.setPortalEnabled(deployment.id, false, store.actor));
        const auto types = store.eventTypes();
        QCOMPARE(types.count(u"deployment.portal_enabled"_s), 1);
        QCOMPARE(types.last(), u"deployment.portal_disabled"_s);
    }

    void anArchivedDeploymentIsHiddenAndItsPortalOff()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        QVERIFY(store.deployments.setPortalEnabled(deployment.id, true, store.actor));
        QVERIFY(store.deployments.archive(deployment.id, store.actor));
        QVERIFY(store.deployments.list()->empty());
        QVERIFY(!store.deployments.find(deployment.id)->portalEnabled);
        QCOMPARE(store.deployments.setPortalEnabled(deployment.id, true, store.actor).error().code,
                 ErrorCode::Gone);
        QCOMPARE(store.deployments.newPin(deployment.id, 4, store.actor).error().code,
                 ErrorCode::Gone);
    }

    void theListCountsDevicesAndOpenCases()
    {
        SiteStore store;
        const Deployment hall = store.deployment(u"HALL"_s);
        (void)store.deployment(u"QUAY"_s);
        const Device device = store.device(hall, u"AGV 12"_s);
        (void)store.device(hall, u"AGV 13"_s);
        QVERIFY(store.devices.setArchived(store.device(hall, u"Old"_s).id, true, store.actor));
        int number = 0;
        for (const QString &status : {u"open"_s, u"waiting"_s, u"resolved"_s})
            QVERIFY(store.putCase(hall, device, ++number, status));
        const auto list = store.deployments.list();
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->front().devices, 2);
        QCOMPARE(list->front().openCases, 2);
        QCOMPARE(list->back().devices, 0);
        QCOMPARE(list->back().openCases, 0);
    }
};

QTEST_GUILESS_MAIN(TestDeployments)
#include "tst_deployments.moc"
