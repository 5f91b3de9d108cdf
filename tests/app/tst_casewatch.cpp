#include "app/shell/casewatch.h"
#include "tests/support/consoleshop.h"

#include <QSignalSpy>
#include <QTest>

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
        CaseWatch watch(shop.desk, shop.hub, shop.clock);
        QSignalSpy fresh(&watch, &CaseWatch::freshChanged);
        QSignalSpy reported(&watch, &CaseWatch::caseReported);
        watch.start();
        QTRY_COMPARE(fresh.size(), 1);
        QCOMPARE(fresh.first().first().value<FreshCases>().count, 1);
        QVERIFY(reported.isEmpty());
        QVERIFY(!shop.reported().id.isNull());
        QTRY_COMPARE(reported.size(), 1);
    }

    void a_store_that_does_not_answer_is_told_and_loses_no_case()
    {
        ConsoleShop shop;
        CaseWatch watch(shop.desk, shop.hub, shop.clock);
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
