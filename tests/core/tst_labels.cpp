#include "core/labels/codes/labelservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"http://192.168.10.25:8080"_s;

/// A store with one deployment, one space and two devices, the second one archived.
struct Site {
    Site()
    {
        auto transaction = WriteTransaction::begin(*shop.database);
        const auto put = [&](const QString &sql, const QVariantList &values) {
            const auto done = transaction->executeOne(sql, values);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        };
        put(u"INSERT INTO customer (id, customer_key, name, name_key, created_at)"
            " VALUES ('c', 'c', '', '', '')"_s,
            {});
        put(u"INSERT INTO deployment (id, key, customer_id, name, name_key, time_zone,"
            " notification_email, portal_enabled, show_open_cases, pin_sealed, pin_version, phone,"
            " out_of_hours_phone, email, emergency_number, wifi_name, wifi_password_sealed,"
            " created_at, updated_at)"
            " VALUES (?, 'HALL', 'c', '', '', 'UTC', '', 1, 1, '', 1, '', '', '', '', '', '', '',"
            " '')"_s,
            {deployment.toString()});
        put(u"INSERT INTO space (id, deployment_id, name, name_key, kind, position, created_at)"
            " VALUES (?, ?, '', '', 'room', 1, '')"_s,
            {space.toString(), deployment.toString()});
        for (const DeviceId &id : {device, archived}) {
            put(u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon,"
                " place, picture_id, search_key, name_key, created_at, updated_at, archived_at)"
                " VALUES (?, ?, '', '', '', '', '', '', '', '', '', '', '', ?)"_s,
                {id.toString(), deployment.toString(), id == archived ? u"2026"_s : u""_s});
        }
        QVERIFY(transaction->commit());
    }

    LabelCode label() { return *labels.forDevice(device, base, actor); }
    void print(const LabelCode &label)
    {
        QVERIFY(labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}}, actor));
    }

    TestStore shop;
    DeploymentId deployment = DeploymentId::make();
    SpaceId space = SpaceId::make();
    DeviceId device = DeviceId::make();
    DeviceId archived = DeviceId::make();
    Actor actor = Actor::byOperator(OperatorId::make());
    LabelService labels{*shop.database, shop.changes, shop.clock};
};

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsOfACode()
    {
        QCOMPARE(groupedCode(u"7K3M9P2QX4TBD"_s), u"7K3M-9P2Q-X4TB-D"_s);
        QCOMPARE(symbolText(u"http://service-pc.local:8080/"_s, u"7K3M9P2QX4TBD"_s),
                 u"HTTP://SERVICE-PC.LOCAL:8080/D/7K3M9P2QX4TBD"_s);
        QCOMPARE(scanUrl(base, u"7K3M9P2QX4TBD"_s), u"http://192.168.10.25:8080/d/7K3M9P2QX4TBD"_s);
        QCOMPARE(labelNumberText(412), u"00412"_s);
        QCOMPARE(labelNumberText(1234567), u"1234567"_s);
        for (const auto state : {LabelCode::State::Blank, LabelCode::State::Active,
                                 LabelCode::State::Replaced, LabelCode::State::Revoked})
            QCOMPARE(labelStateFromName(labelStateName(state)), state);
    }

    void aDeviceGetsOneCodeAndKeepsIt()
    {
        Site site;
        const auto first = site.labels.forDevice(site.device, base + u"/"_s, site.actor);
        QVERIFY(first);
        QCOMPARE(first->code.size(), 13);
        QCOMPARE(normaliseBase32(first->code), first->code);
        QCOMPARE(first->number, 1);
        QCOMPARE(first->state, LabelCode::State::Active);
        QCOMPARE(first->baseAddress, base);
        QCOMPARE(first->deployment, site.deployment);
        QCOMPARE(site.labels.forDevice(site.device, base, site.actor), first);
        QCOMPARE(site.labels.find(first->id), first);
        QCOMPARE(site.labels.findByNumber(1), first);
        QCOMPARE(site.shop.eventTypes(), {u"label_code.created"_s});
    }

    void aSpaceGetsOneToo()
    {
        Site site;
        const auto label = site.labels.forSpace(site.space, base, site.actor);
        QVERIFY(label);
        QCOMPARE(label->space, site.space);
        QVERIFY(label->device.isNull());
        QCOMPARE(site.labels.of({}, site.space)->size(), 1U);
        QCOMPARE(site.labels.ofDeployment(site.deployment)->size(), 1U);
    }

    void whatIsNotThereGetsNone()
    {
        Site site;
        QCOMPARE(site.labels.forDevice(DeviceId::make(), base, site.actor).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(site.labels.forSpace(SpaceId::make(), base, site.actor).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(site.labels.forDevice(site.archived, base, site.actor).error().code,
                 ErrorCode::Gone);
        QCOMPARE(site.labels.find(LabelCodeId::make()).error().code, ErrorCode::NotFound);
        QCOMPARE(site.labels.findByNumber(1).error().code, ErrorCode::NotFound);
    }

    void aWrongBaseAddressIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << u""_s;
        QTest::newRow("no scheme") << u"192.168.10.25:8080"_s;
        QTest::newRow("another scheme") << u"ftp://192.168.10.25"_s;
        QTest::newRow("no host") << u"http://:8080"_s;
        QTest::newRow("a path") << u"http://192.168.10.25/portal"_s;
        QTest::newRow("a query") << u"http://192.168.10.25/?a=b"_s;
        QTest::newRow("a name and password") << u"http://a:b@192.168.10.25"_s;
        QTest::newRow("words") << u"the hall"_s;
    }
    void aWrongBaseAddressIsRefused()
    {
        QFETCH(QString, address);
        Site site;
        const auto label = site.labels.forDevice(site.device, address, site.actor);
        QVERIFY(!label);
        QCOMPARE(label.error().code, ErrorCode::Invalid);
        QCOMPARE(label.error().field, u"base_address"_s);
    }

    void aPrintedLabelKeepsItsAddressAndAnUnprintedOneTakesTheNew()
    {
        Site site;
        (void)site.label();
        const QString moved = u"http://192.168.10.31:8080"_s;
        const auto unprinted = site.labels.forDevice(site.device, moved, site.actor);
        QCOMPARE(unprinted->baseAddress, moved);
        QCOMPARE(site.labels.countOldAddress(base), 0);
        site.print(*unprinted);
        const auto printed = site.labels.forDevice(site.device, base, site.actor);
        QCOMPARE(printed->id, unprinted->id);
        QCOMPARE(printed->baseAddress, moved);
        QCOMPARE(site.labels.countOldAddress(base), 1);
        QCOMPARE(site.labels.countOldAddress(u"HTTP://192.168.10.31:8080/"_s), 0);
        QVERIFY(site.labels.revoke(printed->id, site.actor));
        QCOMPARE(site.labels.countOldAddress(base), 0);
    }

    void aCodeIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<bool>("lowerCase");
        QTest::addColumn<bool>("grouped");
        QTest::newRow("as printed in the symbol") << false << false;
        QTest::newRow("as printed below it") << false << true;
        QTest::newRow("in lower case") << true << false;
        QTest::newRow("in lower case with dashes") << true << true;
    }
    void aCodeIsFoundHoweverItIsTyped()
    {
        QFETCH(bool, lowerCase);
        QFETCH(bool, grouped);
        Site site;
        const LabelCode label = site.label();
        QString typed = grouped ? groupedCode(label.code) : label.code;
        if (lowerCase)
            typed = typed.toLower();
        const auto outcome = site.labels.scan(typed);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, ScanOutcome::Kind::Active);
        QCOMPARE(outcome->label, label);
    }

    void whatIsNoCodeIsUnknown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("too short") << u"7K3M9P2Q"_s;
        QTest::newRow("never given") << u"7K3M9P2QX4TBD"_s;
        QTest::newRow("another script") << u"７Ｋ３Ｍ９Ｐ２ＱＸ４ＴＢＤ"_s;
        QTest::newRow("SQL") << u"' OR '1'='1' --"_s;
        QTest::newRow("a megabyte") << QString(1 << 20, u'7');
    }
    void whatIsNoCodeIsUnknown()
    {
        QFETCH(QString, typed);
        Site site;
        (void)site.label();
        const auto outcome = site.labels.scan(typed);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, ScanOutcome::Kind::Unknown);
        QVERIFY(outcome->label.id.isNull());
    }

    void aReplacedCodeWorksUntilItsGraceEnds()
    {
        Site site;
        const LabelCode old = site.label();
        const auto fresh = site.labels.replace(old.id, base, 3600, site.actor);
        QVERIFY(fresh);
        QCOMPARE(fresh->number, 2);
        QCOMPARE(fresh->device, site.device);
        QVERIFY(fresh->code != old.code);
        QCOMPARE(site.labels.forDevice(site.device, base, site.actor), fresh);
        QCOMPARE(site.labels.scan(old.code)->kind, ScanOutcome::Kind::Active);
        site.shop.clock.advance(3599);
        QCOMPARE(site.labels.scan(old.code)->kind, ScanOutcome::Kind::Active);
        site.shop.clock.advance(1);
        QCOMPARE(site.labels.scan(old.code)->kind, ScanOutcome::Kind::Replaced);
        QCOMPARE(site.labels.scan(fresh->code)->kind, ScanOutcome::Kind::Active);
        QCOMPARE(site.shop.eventTypes(),
                 QStringList(
                     {u"label_code.created"_s, u"label_code.created"_s, u"label_code.replaced"_s}));
        const auto all = site.labels.of(site.device);
        QCOMPARE(all->size(), 2U);
        QCOMPARE(all->front().id, fresh->id);
    }

    void onlyAnActiveCodeCanBeReplaced()
    {
        Site site;
        const LabelCode old = site.label();
        QCOMPARE(site.labels.replace(old.id, base, -1, site.actor).error().field, u"grace"_s);
        QVERIFY(site.labels.replace(old.id, base, 0, site.actor));
        QCOMPARE(site.labels.scan(old.code)->kind, ScanOutcome::Kind::Replaced);
        QCOMPARE(site.labels.replace(old.id, base, 0, site.actor).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(site.labels.replace(LabelCodeId::make(), base, 0, site.actor).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(site.labels.of(site.device)->size(), 2U);
    }

    void aRevokedCodeOpensNothingAndTheDeviceGetsANewOne()
    {
        Site site;
        const LabelCode label = site.label();
        QVERIFY(site.labels.revoke(label.id, site.actor));
        QCOMPARE(site.labels.scan(label.code)->kind, ScanOutcome::Kind::Revoked);
        QCOMPARE(site.labels.revoke(label.id, site.actor).error().code, ErrorCode::Conflict);
        QCOMPARE(site.labels.revoke(LabelCodeId::make(), site.actor).error().code,
                 ErrorCode::NotFound);
        const LabelCode fresh = site.label();
        QVERIFY(fresh.id != label.id);
        QCOMPARE(fresh.number, 2);
    }

    void aNumberIsNeverGivenTwice()
    {
        Site site;
        QSet<qint64> numbers;
        LabelCode label = site.label();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(!numbers.contains(label.number));
            numbers.insert(label.number);
            auto transaction = WriteTransaction::begin(*site.shop.database);
            QVERIFY(transaction->executeOne(u"DELETE FROM label_code WHERE id = ?"_s,
                                            {label.id.toString()}));
            QVERIFY(transaction->commit());
            label = site.label();
        }
    }

    void scansAreCountedInBulk()
    {
        Site site;
        const LabelCode label = site.label();
        const QDateTime first = site.shop.clock.now();
        std::vector<ScanNote> scans;
        for (int i = 0; i < 1000; ++i)
            scans.push_back({label.id, first.addSecs(999 - i), u"shown"_s, u"Android"_s});
        scans.push_back({{}, first, u"unknown"_s, u""_s});
        QVERIFY(site.labels.countScans(scans));
        QVERIFY(site.labels.countScans({{label.id, first.addSecs(2000), u"revoked"_s, u""_s}}));
        QVERIFY(site.labels.countScans({}));
        const auto counted = site.labels.find(label.id);
        QCOMPARE(counted->scanCount, 1001);
        QCOMPARE(counted->firstScanAt, first);
        QCOMPARE(counted->lastScanAt, first.addSecs(2000));
        QCOMPARE(site.labels.scansSince(first), 1002);
        QCOMPARE(site.labels.scansSince(first.addSecs(1)), 1000);
        QCOMPARE(counted->affixedAt, first);
        QCOMPARE(site.shop.eventTypes(),
                 (QStringList{u"label_code.created"_s, u"label_code.affixed"_s}));
    }

    void oldScansAreErasedAndTheCountStays()
    {
        Site site;
        const LabelCode label = site.label();
        const QDateTime first = site.shop.clock.now();
        QVERIFY(site.labels.countScans({{label.id, first, u"shown"_s, u""_s},
                                        {label.id, first.addDays(1), u"shown"_s, u""_s}}));
        QCOMPARE(site.labels.eraseScans(first.addDays(1)), 1);
        QCOMPARE(site.labels.scansSince(first), 1);
        QCOMPARE(site.labels.find(label.id)->scanCount, 2);
    }

    void aScanWithAnUnknownResultLeavesNothingBehind()
    {
        Site site;
        const LabelCode label = site.label();
        QVERIFY(!site.labels.countScans({{label.id, site.shop.clock.now(), u"shown"_s, u""_s},
                                         {label.id, site.shop.clock.now(), u"odd"_s, u""_s}}));
        QCOMPARE(site.labels.find(label.id)->scanCount, 0);
        QCOMPARE(site.labels.scansSince(site.shop.clock.now()), 0);
    }

    void printsAreNotedWithAnEventEach()
    {
        Site site;
        const LabelCode label = site.label();
        std::vector<LabelService::Print> prints(
            400, LabelService::Print{label.id, u"avery-l7160"_s, 3, u"pdf"_s, true});
        QVERIFY(site.labels.notePrints(prints, site.actor));
        QCOMPARE(site.shop.eventTypes().count(u"label_code.printed"_s), 400);
        prints = {{LabelCodeId::make(), u"avery-l7160"_s, 3, u"pdf"_s, true}};
        QCOMPARE(site.labels.notePrints(prints, site.actor).error().code, ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
