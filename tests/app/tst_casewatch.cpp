#include "app/shell/casewatch.h"
#include "core/engine/services.h"
#include "core/store/writetransaction.h"
#include "tests/support/consoleshop.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_there_already_is_counted_and_not_announced()
    {
        ConsoleShop shop;
        QVERIFY(!shop.reported().id.isNull());
        CaseWatch watch(*shop.store, shop.hub, shop.vault, shop.clock);
        QSignalSpy fresh(&watch, &CaseWatch::freshChanged);
        QSignalSpy reported(&watch, &CaseWatch::caseReported);
        watch.start();
        QTRY_COMPARE(fresh.size(), 1);
        QCOMPARE(fresh.first().first().value<FreshCases>().count, 1);
        QVERIFY(reported.isEmpty());
        QVERIFY(!shop.reported().id.isNull());
        QTRY_COMPARE(reported.size(), 1);
    }

    void a_technician_is_told_only_of_their_cases()
    {
        ConsoleShop shop;
        const OperatorId lena = shop.technician();
        QVERIFY(shop.cases.assign(shop.reported().id, lena, Actor::system()));
        shop.reported();
        CaseWatch watch(*shop.store, shop.hub, shop.vault, shop.clock);
        QSignalSpy fresh(&watch, &CaseWatch::freshChanged);
        QSignalSpy reported(&watch, &CaseWatch::caseReported);
        watch.setViewer(lena);
        watch.start();
        QTRY_VERIFY(!fresh.isEmpty());
        QCOMPARE(fresh.last().first().value<FreshCases>().count, 1);
        shop.reported();
        NewCase own = shop.phoneReport(u"Hers"_s);
        QVERIFY(shop.cases.report(own, Actor::byOperator(lena)));
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(reported.first().first().value<CaseSummary>().title, u"Hers"_s);
        watch.setViewer(shop.marta);
        QTRY_COMPARE(fresh.last().first().value<FreshCases>().count, 4);
    }

    void a_case_is_told_while_the_desk_is_busy_and_behind_many_other_events()
    {
        ConsoleShop shop;
        CaseWatch watch(*shop.store, shop.hub, shop.vault, shop.clock);
        QSignalSpy fresh(&watch, &CaseWatch::freshChanged);
        QSignalSpy reported(&watch, &CaseWatch::caseReported);
        watch.start();
        QTRY_COMPARE(fresh.size(), 1);
        std::promise<void> imported;
        shop.desk.post([&imported](Services &) { imported.get_future().wait(); });
        auto transaction = WriteTransaction::begin(*shop.database);
        Event event;
        event.type = u"device.created"_s;
        event.subjectKind = u"device"_s;
        for (int device = 0; device < 2 * EventLog::mostAtOnce; ++device)
            (void)shop.events.append(*transaction, event);
        QVERIFY(transaction->commit());
        const CaseId reportedCase = shop.reported().id;
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(reported.first().first().value<CaseSummary>().id, reportedCase);
        imported.set_value();
    }

    void a_store_that_does_not_answer_is_told_and_loses_no_case()
    {
        ConsoleShop shop;
        CaseWatch watch(*shop.store, shop.hub, shop.vault, shop.clock);
        QSignalSpy fresh(&watch, &CaseWatch::freshChanged);
        QSignalSpy failed(&watch, &CaseWatch::storeFailed);
        QSignalSpy reported(&watch, &CaseWatch::caseReported);
        watch.start();
        QTRY_COMPARE(fresh.size(), 1);
        QVERIFY(!shop.reported().id.isNull());
        QVERIFY(shop.run(u"ALTER TABLE service_case RENAME TO cases_away"_s, {}));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(fresh.size(), 1); // no "none"
        QVERIFY(shop.run(u"ALTER TABLE cases_away RENAME TO service_case"_s, {}));
        watch.start();
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(fresh.last().first().value<FreshCases>().count, 1);
    }
};

QTEST_MAIN(TestCaseWatch)
#include "tst_casewatch.moc"
