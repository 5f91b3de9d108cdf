#include "tests/support/printshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const LabelStock &l7160()
{
    return builtInStocks().front();
}

} // namespace

class TestLabelSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenedSheetIsRemembered()
    {
        PrintShop shop;
        const auto opened = shop.sheets.open(l7160(), u"  Box   3 "_s, shop.actor);
        QVERIFY(opened);
        QCOMPARE(opened->name, u"Box 3"_s);
        QCOMPARE(opened->capacity, 21);
        QCOMPARE(opened->openedBy, shop.actor.operatorId);
        QCOMPARE(opened->openedAt, shop.clock.now());
        QCOMPARE(*shop.sheets.find(opened->id), *opened);
        QCOMPARE(shop.begun(), std::vector{*opened});
        QVERIFY(shop.sheets.of(u"avery-l7163"_s)->empty());
        QVERIFY(shop.sheets.of({})->empty());
        QCOMPARE(shop.eventTypes().last(), u"label_sheet.opened"_s);
    }

    void onlySheetsAreRemembered()
    {
        PrintShop shop;
        const auto roll = shop.sheets.open(*builtInStock(u"zebra-2x1in"_s), {}, shop.actor);
        QCOMPARE(roll.error().field, u"stock"_s);
        const auto named = shop.sheets.open(l7160(), QString(61, u'x'), shop.actor);
        QCOMPARE(named.error().field, u"name"_s);
    }

    void theNextJobGoesOnAtTheFirstFreeLabel()
    {
        PrintShop shop;
        const LabelSheet sheet = *shop.sheets.open(l7160(), {}, shop.actor);
        const PrintJobId job = PrintJobId::make();
        QVERIFY(shop.sheets.take(sheet.id, {1, 2, 3, 7}, job, shop.actor));
        const LabelSheet begun = shop.begun().front();
        QCOMPARE(begun.firstFree(), 4);
        QCOMPARE(begun.freeCount(), 17);
        QVERIFY(!begun.isFree(7));
        QVERIFY(!begun.isFree(0));
        QVERIFY(!begun.isFree(22));
        QCOMPARE(begun.uses.at(3).job, job);
        QCOMPARE(begun.uses.at(3).by, shop.actor.operatorId);
        PrintOrder order = shop.order(5);
        order.sheet = begun;
        const auto pieces = piecesOf(order);
        QCOMPARE(pieces->at(2).position, 6);
        QCOMPARE(pieces->at(3).position, 8);
    }

    void noLabelIsTakenTwice()
    {
        PrintShop shop;
        const LabelSheet sheet = *shop.sheets.open(l7160(), {}, shop.actor);
        QVERIFY(shop.sheets.take(sheet.id, {4}, {}, shop.actor));
        const auto again = shop.sheets.take(sheet.id, {5, 4}, {}, shop.actor);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().field, u"position"_s);
        QVERIFY(shop.begun().front().isFree(5));
        QCOMPARE(shop.sheets.take(sheet.id, {22}, {}, shop.actor).error().code, ErrorCode::Invalid);
        QCOMPARE(shop.sheets.take(sheet.id, {}, {}, shop.actor).error().code, ErrorCode::Invalid);
        QCOMPARE(shop.sheets.take(LabelSheetId::make(), {1}, {}, shop.actor).error().code,
                 ErrorCode::NotFound);
    }

    void aUsedUpSheetIsFinishedAndComesBackWithALabel()
    {
        PrintShop shop;
        const LabelSheet sheet = *shop.sheets.open(l7160(), {}, shop.actor);
        const PrintJobId job = PrintJobId::make();
        QVERIFY(shop.sheets.take(sheet.id, sheet.freePositions(), job, shop.actor));
        QVERIFY(shop.begun().empty());
        QVERIFY(shop.sheets.find(sheet.id)->finishedAt.isValid());
        QCOMPARE(shop.sheets.take(sheet.id, {1}, job, shop.actor).error().code, ErrorCode::Gone);
        QVERIFY(shop.sheets.putBack(sheet.id, {21}, shop.actor));
        QCOMPARE(shop.begun().front().freePositions(), std::vector{21});
        QCOMPARE(shop.sheets.putBack(sheet.id, {21}, shop.actor).error().code, ErrorCode::Conflict);
    }

    void aJobThatWasUndoneFreesItsLabels()
    {
        PrintShop shop;
        const LabelSheet sheet = *shop.sheets.open(l7160(), {}, shop.actor);
        const PrintJobId kept = PrintJobId::make();
        const PrintJobId undone = PrintJobId::make();
        QVERIFY(shop.sheets.take(sheet.id, {1, 2}, kept, shop.actor));
        QVERIFY(shop.sheets.take(sheet.id, {3, 4, 5}, undone, shop.actor));
        QCOMPARE(*shop.sheets.release(undone, shop.actor), 3);
        QCOMPARE(shop.begun().front().firstFree(), 3);
        QCOMPARE(*shop.sheets.release(undone, shop.actor), 0);
        QCOMPARE(*shop.sheets.release(kept, shop.actor), 2);
        QVERIFY2(shop.begun().empty(), "a sheet that was never begun lies in its pack");
    }

    void aSheetThatWasThrownAwayStaysAway()
    {
        PrintShop shop;
        const LabelSheet sheet = *shop.sheets.open(l7160(), {}, shop.actor);
        const PrintJobId job = PrintJobId::make();
        QVERIFY(shop.sheets.take(sheet.id, {1, 2}, job, shop.actor));
        QVERIFY(shop.sheets.take(sheet.id, {3}, {}, shop.actor));
        QVERIFY(shop.sheets.finish(sheet.id, shop.actor));
        QVERIFY(shop.begun().empty());
        QCOMPARE(shop.sheets.finish(sheet.id, shop.actor).error().code, ErrorCode::Gone);
        QCOMPARE(shop.sheets.rename(sheet.id, u"Box"_s, shop.actor).error().code, ErrorCode::Gone);
        QCOMPARE(*shop.sheets.release(job, shop.actor), 2);
        QVERIFY(shop.begun().empty());
    }

    void aStockMayHaveSeveralSheets()
    {
        PrintShop shop;
        const LabelSheet first = *shop.sheets.open(l7160(), u"Box 1"_s, shop.actor);
        shop.clock.advance(1000);
        const LabelSheet second = *shop.sheets.open(l7160(), u"Box 2"_s, shop.actor);
        QCOMPARE(shop.begun().front().id, second.id);
        shop.clock.advance(1000);
        QVERIFY(shop.sheets.take(first.id, {1}, {}, shop.actor));
        QCOMPARE(shop.begun().front().id, first.id);
        QVERIFY(shop.sheets.rename(second.id, u"Van"_s, shop.actor));
        QCOMPARE(shop.sheets.all()->at(1).name, u"Van"_s);
    }
};

QTEST_MAIN(TestLabelSheets)
#include "tst_labelsheets.moc"
