#include "core/labels/labeldesign.h"
#include "core/labels/labelstock.h"
#include "core/labels/sheetlayout.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestLabelStock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStockIsSoundAndHasADesign_data()
    {
        QTest::addColumn<QString>("id");
        for (const LabelStock &stock : labelStocks())
            QTest::newRow(qPrintable(stock.id)) << stock.id;
    }
    void everyStockIsSoundAndHasADesign()
    {
        QFETCH(QString, id);
        const auto stock = labelStock(id);
        QVERIFY(stock);
        QVERIFY(stock->isSound());
        QVERIFY(!stock->name.isEmpty());
        const auto design = labelDesignFor(stock->label);
        QVERIFY(design);
        QCOMPARE(design->label, stock->label);
    }

    void unknownNamesAndSizesHaveNone()
    {
        QVERIFY(!labelStock(u"avery-l9999"_s));
        QVERIFY(!labelDesignFor({10, 10}));
    }

    void wrongGeometryIsNoticed_data()
    {
        QTest::addColumn<LabelStock>("stock");
        const LabelStock good = *labelStock(u"avery-l7160"_s);
        LabelStock wrong = good;
        wrong.first.rx() = 10;
        QTest::newRow("more free on the left than on the right") << wrong;
        wrong = good;
        wrong.pitch.rwidth() = 60;
        QTest::newRow("labels overlap") << wrong;
        wrong = good;
        wrong.columns = 4;
        QTest::newRow("a column too many") << wrong;
        wrong = good;
        wrong.pitch.rheight() = 338.7;
        QTest::newRow("rows below the page") << wrong;
        wrong = good;
        wrong.rows = 0;
        QTest::newRow("no rows") << wrong;
    }
    void wrongGeometryIsNoticed()
    {
        QFETCH(LabelStock, stock);
        QVERIFY(!stock.isSound());
    }

    void aJobBeginsAtTheFirstFreeLabel()
    {
        const LabelStock stock = *labelStock(u"avery-l7160"_s);
        QCOMPARE(stock.labelsPerPage(), 21);
        const SheetLayout layout(stock, 20);
        QCOMPARE(layout.place(0).page, 0);
        QCOMPARE(layout.place(0).position, 20);
        QCOMPARE(layout.place(0).area, QRectF(7.2 + 66.04, 15.15 + 6 * 38.1, 63.5, 38.1));
        QCOMPARE(layout.place(1).position, 21);
        QCOMPARE(layout.place(2).page, 1);
        QCOMPARE(layout.place(2).position, 1);
        QCOMPARE(layout.place(2).area, QRectF(7.2, 15.15, 63.5, 38.1));
        QCOMPARE(layout.pageCount(0), 0);
        QCOMPARE(layout.pageCount(2), 1);
        QCOMPARE(layout.pageCount(3), 2);
        QCOMPARE(layout.pageCount(23), 2);
        QCOMPARE(layout.pageCount(24), 3);
    }

    void aFirstLabelBesideTheSheetIsMovedOntoIt()
    {
        const LabelStock stock = *labelStock(u"avery-l7160"_s);
        QCOMPARE(SheetLayout(stock, 0).place(0).position, 1);
        QCOMPARE(SheetLayout(stock, -5).place(0).position, 1);
        QCOMPARE(SheetLayout(stock, 99).place(0).position, 21);
    }
};

QTEST_MAIN(TestLabelStock)
#include "tst_labelstock.moc"
