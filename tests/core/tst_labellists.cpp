#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labellists.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/codes/scanlog.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"http://192.168.10.31:8080"_s;
const QString oldBase = u"http://192.168.10.25:8080"_s;

/// Devices whose labels are each in another state.
struct Hall : SiteStore {
    Deployment site = deployment();
    LabelService labels{*database, changes, clock};
    LabelBatches batches{*database, changes, clock};
    LabelLinking linking{*database, changes, clock};
    LabelLists lists{*database, clock};
    ScanLog log{*database, clock};

    Hall()
    {
        const auto nothing = device(site, u"Without"_s);
        const auto unprinted = device(site, u"Not printed"_s);
        (void)labels.forDevice(unprinted.id, base, actor);
        (void)printed(u"Never scanned"_s, base);
        scan(printed(u"Scanned"_s, base), u"shown"_s, 2);
        scan(printed(u"Scanned long ago"_s, base), u"shown"_s, 1, -8);
        (void)printed(u"Old address"_s, oldBase);
        const LabelCode revoked = printed(u"Revoked"_s, base);
        (void)batches.revoke(std::vector{revoked.id}, actor);
        clock.advance(60);
        scan(revoked, u"revoked"_s, 1);
        const LabelCode quiet = printed(u"Revoked and quiet"_s, base);
        scan(quiet, u"shown"_s, 1, -9);
        (void)batches.revoke(std::vector{quiet.id}, actor);
        batch = *batches.makeBlank(u"Roll 1"_s, site.id, 3, base, actor);
        (void)linking.link(batches.blankOf(batch.id)->front().id, {nothing.id, {}}, actor);
    }

    LabelCode printed(const QString &name, const QString &address)
    {
        const Device one = device(site, name);
        const LabelCode label = *labels.forDevice(one.id, address, actor);
        (void)labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}}, actor);
        return label;
    }
    void scan(const LabelCode &label, const QString &result, int times, int days = 0)
    {
        (void)labels.countScans(std::vector<ScanNote>(
            size_t(times), {label.id, clock.now().addDays(days), result, u"iPhone"_s}));
    }
    QStringList names(LabelList list, const QString &search = {})
    {
        QStringList found;
        const auto rows = lists.page({list, {}, {}, search, base});
        for (const LabelListRow &row : *rows)
            found.append(row.name);
        return found;
    }

    LabelBatch batch;
};

} // namespace

class TestLabelLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachListHasItsLabels_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, LabelList list, const QStringList &names) {
            QTest::newRow(name) << int(list) << names;
        };
        row("without a label", LabelList::Without,
            {u"Not printed"_s, u"Revoked"_s, u"Revoked and quiet"_s, u"Without"_s});
        row("never scanned", LabelList::NeverScanned, {u"Old address"_s, u"Never scanned"_s});
        row("scanned lately", LabelList::ScannedLately, {u"Revoked"_s, u"Scanned"_s});
        row("old address", LabelList::OldAddress, {u"Old address"_s});
        row("blank", LabelList::Blank, {u""_s, u""_s});
        row("ended but scanned", LabelList::Ended, {u"Revoked"_s});
    }
    void eachListHasItsLabels()
    {
        QFETCH(int, list);
        QFETCH(QStringList, names);
        Hall hall;
        QCOMPARE(hall.names(LabelList(list)), names);
        QCOMPARE(hall.lists.count({LabelList(list), {}, {}, {}, base}), int(names.size()));
    }

    void allCountsComeAtOnce()
    {
        Hall hall;
        const std::array<int, 7> wanted{10, 4, 2, 2, 1, 2, 1};
        QCOMPARE(*hall.lists.counts({LabelList::All, {}, {}, {}, base}), wanted);
        const std::array<int, 7> none{};
        QCOMPARE(*hall.lists.counts({LabelList::All, DeploymentId::make(), {}, {}, base}), none);
    }

    void withoutAnAddressNoneIsOld()
    {
        Hall hall;
        QCOMPARE(hall.lists.count({LabelList::OldAddress}), 0);
    }

    void aRowSaysWhatItsLabelIs()
    {
        Hall hall;
        const auto rows = hall.lists.page({LabelList::All, hall.site.id, hall.batch.id});
        QCOMPARE(rows->size(), 3U);
        const LabelListRow &linked = rows->back();
        QCOMPARE(linked.name, u"Without"_s);
        QCOMPARE(linked.batchName, u"Roll 1"_s);
        QCOMPARE(linked.deploymentName, hall.site.name);
        QCOMPARE(linked.label.state, LabelCode::State::Active);
        QVERIFY(!linked.printedAt.isValid());
        const auto never = hall.lists.page({LabelList::NeverScanned});
        QCOMPARE(never->back().printedAt, hall.clock.now().addSecs(-60));
    }

    void aPageIsAPartOfTheList()
    {
        Hall hall;
        LabelListQuery query;
        query.limit = 4;
        const auto first = hall.lists.page(query);
        query.offset = 8;
        const auto last = hall.lists.page(query);
        QCOMPARE(first->size(), 4U);
        QCOMPARE(first->front().label.number, 10);
        QCOMPARE(last->size(), 2U);
        QCOMPARE(last->back().label.number, 1);
        QCOMPARE(hall.lists.count(query), 10);
    }

    void labelsAreFoundByNameNumberAndCode()
    {
        Hall hall;
        QCOMPARE(hall.names(LabelList::All, u"old addr"_s), {u"Old address"_s});
        QCOMPARE(hall.names(LabelList::All, u"00002"_s), {u"Never scanned"_s});
        const LabelCode label = *hall.labels.findByNumber(5);
        QCOMPARE(hall.names(LabelList::All, groupedCode(label.code).toLower()), {u"Old address"_s});
        QCOMPARE(hall.names(LabelList::All, u"%"_s), QStringList());
    }

    void scansAreCountedByDayInTheZoneOfTheSite()
    {
        Hall hall;
        const auto days = hall.log.perDay({hall.site.id, {}}, 10, QTimeZone("Europe/London"));
        QCOMPARE(days->size(), 10U);
        QCOMPARE(days->back(), (ScanBar{QDate(2026, 11, 20), 3}));
        QCOMPARE(days->at(1), (ScanBar{QDate(2026, 11, 12), 1}));
        QCOMPARE(days->at(0), (ScanBar{QDate(2026, 11, 11), 1}));
        hall.clock.set(QDateTime(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC));
        hall.scan(*hall.labels.findByNumber(2), u"shown"_s, 1);
        const auto tokyo = hall.log.perDay({}, 2, QTimeZone("Asia/Tokyo"));
        QCOMPARE(tokyo->back(), (ScanBar{QDate(2026, 11, 21), 1}));
    }

    void theMostScannedComeFirst()
    {
        Hall hall;
        const auto most = hall.log.mostScanned(hall.site.id, 30, 2);
        QCOMPARE(most->size(), 2U);
        QCOMPARE(most->front().name, u"Scanned"_s);
        QCOMPARE(most->front().scans, 2);
        QCOMPARE(hall.log.mostScanned({}, 30, 9)->size(), 4U);
    }

    void aDeviceHasItsOwnScans()
    {
        Hall hall;
        const DeviceId id = hall.labels.findByNumber(3)->device;
        QCOMPARE(hall.log.perDay({{}, {id, {}}}, 1, QTimeZone::utc())->front().scans, 2);
    }

    void theLogTellsTheNewestScansFirst()
    {
        Hall hall;
        const LabelCode scanned = *hall.labels.findByNumber(3);
        const auto all = hall.log.latest({}, 50);
        QVERIFY(all->isAll);
        QCOMPARE(all->lines.size(), 5U);
        QCOMPARE(all->lines.front().name, u"Revoked"_s);
        QCOMPARE(all->lines.front().result, u"revoked"_s);
        QCOMPARE(all->lines.front().clientKind, u"iPhone"_s);
        QVERIFY(all->lines.at(1).at > all->lines.at(3).at);

        const auto one = hall.log.latest({{}, {scanned.device, {}}}, 1);
        QVERIFY(!one->isAll);
        QCOMPARE(one->lines.size(), 1U);
        QCOMPARE(one->lines.front().number, scanned.number);
        QCOMPARE(hall.log.latest({{}, {}, scanned.id}, 9)->lines.size(), 2U);
        QCOMPARE(hall.log.latest({hall.site.id}, 9)->lines.size(), 5U);
        QCOMPARE(hall.log.latest({DeploymentId::make()}, 9)->lines.size(), 0U);
    }

    void theLogOfAllTellsScansOfUnknownCodes()
    {
        Hall hall;
        hall.clock.advance(60);
        QVERIFY(hall.labels.countScans({{{}, hall.clock.now(), u"unknown"_s, u"Other"_s}}));
        const ScanLine newest = hall.log.latest({}, 1)->lines.front();
        QCOMPARE(newest.result, u"unknown"_s);
        QCOMPARE(newest.number, 0);
        QCOMPARE(newest.name, QString());
        QCOMPARE(hall.log.latest({hall.site.id}, 9)->lines.size(), 5U);
    }

    void scansOfUnknownCodesAreCountedForAWeek()
    {
        Hall hall;
        QCOMPARE(hall.log.unknownScans(), 0);
        const QDateTime now = hall.clock.now();
        QVERIFY(hall.labels.countScans({{{}, now, u"unknown"_s, {}},
                                        {{}, now.addDays(-6), u"unknown"_s, {}},
                                        {{}, now.addDays(-8), u"unknown"_s, {}}}));
        QCOMPARE(hall.log.unknownScans(), 2);
    }

    void onlyAScanThatLedThereSaysThatALabelHangs()
    {
        Hall hall;
        const auto blank = hall.batches.blankOf(hall.batch.id)->front();
        hall.scan(blank, u"blank"_s, 1);
        QVERIFY(!hall.labels.find(blank.id)->affixedAt.isValid());
        QCOMPARE(hall.labels.find(blank.id)->scanCount, 1);
        hall.scan(blank, u"shown"_s, 1);
        QVERIFY(hall.labels.find(blank.id)->affixedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestLabelLists)
#include "tst_labellists.moc"
