#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestSheetLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobBeginsAtTheFirstFreeLabel()
    {
        const LabelStock stock = *builtInStock(u"avery-l7160"_s);
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
        const LabelStock stock = *builtInStock(u"avery-l7160"_s);
        QCOMPARE(SheetLayout(stock, 0).place(0).position, 1);
        QCOMPARE(SheetLayout(stock, -5).place(0).position, 1);
        QCOMPARE(SheetLayout(stock, 99).place(0).position, 21);
    }
};

QTEST_MAIN(TestSheetLayout)
#include "tst_sheetlayout.moc"
