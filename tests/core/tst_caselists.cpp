#include "tests/support/caseshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineTellsWhatWhereAndWho()
    {
        CaseShop shop;
        const Case record = shop.reported();
        QVERIFY(shop.cases.assign(record.id, shop.marta, Actor::system()));
        const CaseSummary line = shop.cases.list({})->front();
        QCOMPARE(line.number, u"HALL-0001"_s);
        QCOMPARE(line.title, u"Has stopped"_s);
        QCOMPARE(line.deviceName, u"AGV 12"_s);
        QCOMPARE(line.deviceIcon, u"agv"_s);
        QCOMPARE(line.place, u"Hall 3, aisle B"_s);
        QCOMPARE(line.deploymentName, u"Hall"_s);
        QCOMPARE(line.assigneeName, u"Marta Lindqvist"_s);
        QVERIFY(!line.hasPictures);
    }

    void aSpacesCaseShowsTheSpace()
    {
        CaseShop shop;
        NewCase report = shop.phoneReport();
        report.device = {};
        report.space = shop.space;
        QVERIFY(shop.cases.report(report, Actor::reporter()));
        QCOMPARE(shop.cases.list({})->front().deviceName, u"Washroom 1.07"_s);
    }

    void aSearchLooksThroughEverythingShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("number") << u"hall-0002"_s << 1;
        QTest::newRow("title, folded") << u"AUFZUG STÜRZT"_s << 1;
        QTest::newRow("without accents") << u"sturzt"_s << 1;
        QTest::newRow("description") << u"arch"_s << 2;
        QTest::newRow("device and place") << u"agv aisle"_s << 2;
        QTest::newRow("reporter") << u"priya"_s << 2;
        QTest::newRow("words from two places") << u"agv sturzt"_s << 1;
        QTest::newRow("no such word") << u"stopped zebra"_s << 0;
        QTest::newRow("pattern signs are plain") << u"%"_s << 0;
        QTest::newRow("underscore") << u"a_v"_s << 0;
        QTest::newRow("quote") << u"' OR 1=1 --"_s << 0;
        QTest::newRow("endless") << u"x "_s.repeated(50000) << 0;
    }
    void aSearchLooksThroughEverythingShown()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        CaseShop shop;
        shop.reported(u"Has stopped"_s);
        shop.reported(u"Aufzug stürzt ab"_s);
        CaseQuery query;
        query.search = typed;
        QCOMPARE(static_cast<int>(shop.cases.list(query)->size()), found);
    }

    void filtersNarrowTheList()
    {
        CaseShop shop;
        const Case first = shop.reported();
        shop.clock.advance(60);
        const QDateTime between = shop.clock.now();
        shop.clock.advance(60);
        NewCase other = shop.phoneReport(u"Second"_s);
        other.type = CaseType::Accident;
        other.device = {};
        const Case second = shop.cases.report(other, Actor::reporter())->record;
        QVERIFY(shop.cases.assign(first.id, shop.marta, Actor::system()));
        QVERIFY(shop.cases.resolve(second.id, {}, false, second.revision, Actor::system()));

        const auto only = [&](const CaseQuery &query) {
            const auto lines = shop.cases.list(query);
            return lines && lines->size() == 1 ? lines->front().id : CaseId();
        };
        CaseQuery query;
        query.statuses = {CaseStatus::Resolved, CaseStatus::Archived};
        QCOMPARE(only(query), second.id);
        query = {};
        query.types = {CaseType::Accident};
        QCOMPARE(only(query), second.id);
        query = {};
        query.device = shop.device;
        QCOMPARE(only(query), first.id);
        query = {};
        query.assignee = shop.marta;
        QCOMPARE(only(query), first.id);
        query = {};
        query.unassigned = true;
        QCOMPARE(only(query), second.id);
        query = {};
        query.createdAfter = between;
        QCOMPARE(only(query), second.id);
        query = {};
        query.resolvedAfter = between;
        QCOMPARE(only(query), second.id);
        query = {};
        query.deployment = DeploymentId::make();
        QVERIFY(shop.cases.list(query)->empty());
    }

    void theNewestComeFirstUnlessAskedOtherwiseAndPagesFitTogether()
    {
        CaseShop shop;
        QStringList numbers;
        for (int i = 0; i < 5; ++i)
            numbers.append(shop.reported().number);
        CaseQuery query;
        query.limit = 2;
        query.oldestFirst = true;
        QStringList paged;
        for (query.offset = 0; query.offset < 6; query.offset += 2) {
            const auto page = shop.cases.list(query);
            for (const CaseSummary &line : *page)
                paged.append(line.number);
        }
        QCOMPARE(paged, numbers);
        QCOMPARE(shop.cases.list({})->front().number, numbers.last());
    }

    void countsSayWhereCasesStand()
    {
        CaseShop shop;
        QCOMPARE(*shop.cases.counts(shop.marta), CaseCounts());
        shop.reported();
        const Case working = shop.reported();
        Case waiting = shop.reported();
        const Case done = shop.reported();
        const Actor marta = Actor::byOperator(shop.marta);
        QVERIFY(shop.cases.changeStatus(working.id, CaseStatus::InProgress, 1, marta));
        QVERIFY(shop.cases.assign(working.id, shop.marta, marta));
        waiting = *shop.cases.changeStatus(waiting.id, CaseStatus::InProgress, 1, marta);
        QVERIFY(shop.cases.changeStatus(waiting.id, CaseStatus::Waiting, 2, marta));
        QVERIFY(shop.cases.assign(done.id, shop.marta, marta));
        QVERIFY(shop.cases.resolve(done.id, {}, false, 2, marta));
        QCOMPARE(*shop.cases.counts(shop.marta), (CaseCounts{3, 1, 1, 1}));
        QCOMPARE(*shop.cases.counts({}), (CaseCounts{3, 1, 1, 0}));
    }

    void aTechnicianSeesOnlyWhatIsAssignedToThem()
    {
        CaseShop shop;
        const OperatorId lena = shop.technician();
        const Case hers = shop.reported(u"Lamp is dark"_s);
        const Case other = shop.reported(u"Has stopped"_s);
        QVERIFY(shop.cases.assign(hers.id, lena, Actor::system()));
        QVERIFY(shop.cases.assign(other.id, shop.jonas, Actor::system()));
        CaseQuery query;
        query.viewer = lena;
        QCOMPARE(shop.cases.list(query)->size(), 1U);
        QCOMPARE(shop.cases.list(query)->front().id, hers.id);
        query.search = shop.cases.find(other.id)->number;
        QVERIFY(shop.cases.list(query)->empty());
        QCOMPARE(*shop.cases.counts(lena), (CaseCounts{1, 1, 0, 1}));
        QVERIFY(shop.cases.findFor(hers.id, lena));
        QCOMPARE(shop.cases.findFor(other.id, lena).error().code, ErrorCode::Forbidden);
        QCOMPARE(shop.cases.findFor(CaseId::make(), lena).error().code, ErrorCode::NotFound);
    }

    void aManagerAndTheProgramSeeAll()
    {
        CaseShop shop;
        const Case record = shop.reported();
        shop.reported();
        for (const OperatorId &viewer : {shop.marta, OperatorId()}) {
            CaseQuery query;
            query.viewer = viewer;
            QCOMPARE(shop.cases.list(query)->size(), 2U);
            QVERIFY(shop.cases.findFor(record.id, viewer));
        }
    }

    void whatATechnicianWritesDownIsTheirs()
    {
        CaseShop shop;
        const OperatorId lena = shop.technician();
        NewCase report = shop.phoneReport();
        report.origin = CaseOrigin::Console;
        const auto written = shop.cases.report(report, Actor::byOperator(lena));
        QCOMPARE(written->record.assignee, lena);
        QVERIFY(shop.cases.findFor(written->record.id, lena));
    }

    void weeksRunFromMondayAndTheMedianIsInTheMiddle()
    {
        CaseShop shop;
        QCOMPARE(shop.cases.statistics(2)->medianSecondsToResolve, -1);
        shop.clock.set(QDateTime(QDate(2026, 11, 15), QTime(23, 59), Qt::UTC));
        const Case sunday = shop.reported();
        shop.clock.set(QDateTime(QDate(2026, 11, 16), QTime(0, 0), Qt::UTC));
        const Case monday = shop.reported();
        const Case other = shop.reported();
        shop.clock.advance(100);
        QVERIFY(shop.cases.resolve(monday.id, {}, false, 1, Actor::system()));
        shop.clock.advance(100);
        QVERIFY(shop.cases.resolve(other.id, {}, false, 1, Actor::system()));
        QVERIFY(shop.cases.resolve(sunday.id, {}, false, 1, Actor::system()));
        const auto statistics = shop.cases.statistics(2);
        QCOMPARE(statistics->weeks,
                 (std::vector<CaseWeek>{{QDate(2026, 11, 9), 1}, {QDate(2026, 11, 16), 2}}));
        QCOMPARE(statistics->medianSecondsToResolve, 200);
    }

    void reportersSeeOpenCasesOfTheirDeviceWithoutFreeText()
    {
        CaseShop shop;
        CaseTemplate stopped;
        stopped.title.byLanguage = {{u"en"_s, u"Has stopped"_s}, {u"de"_s, u"Steht still"_s}};
        NewCase report = shop.phoneReport();
        shop.reported(u"Long ago"_s);
        shop.clock.advance(31LL * 24 * 60 * 60);
        const Case free = shop.reported(u"My own words"_s);
        report.caseTemplate = shop.templates.create(stopped, Actor::system())->id;
        const Case known = shop.cases.report(report, Actor::reporter())->record;
        const Case done = shop.reported();
        QVERIFY(shop.cases.resolve(done.id, {}, false, 1, Actor::system()));

        const auto lines = shop.cases.openCases(shop.device, {}, u"de"_s);
        QCOMPARE(lines->size(), 2U);
        QCOMPARE(lines->at(0).id, known.id);
        QCOMPARE(lines->at(0).title, u"Steht still"_s);
        QCOMPARE(lines->at(1).id, free.id);
        QVERIFY(lines->at(1).title.isEmpty());
        QVERIFY(shop.cases.openCases({}, shop.space, u"de"_s)->empty());
        QVERIFY(shop.cases.openCases({}, {}, u"de"_s)->empty());
        for (int i = 0; i < 12; ++i)
            shop.reported();
        QCOMPARE(shop.cases.openCases(shop.device, {}, u"de"_s)->size(), 10U);
    }
};

QTEST_GUILESS_MAIN(TestCaseLists)
#include "tst_caselists.moc"
