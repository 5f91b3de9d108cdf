#include "core/labels/printing/labelprinters.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct Shelf : TestStore {
    LabelPrinters printers{*database, changes, clock};
};

} // namespace

class TestLabelPrinters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_printer_is_known_by_its_address()
    {
        Shelf shelf;
        const auto made = shelf.printers.put({u" labels.local "_s, u"  Stores "_s, 203, -5},
                                             Actor::system());
        QVERIFY(made);
        const LabelPrinter known{u"labels.local:9100"_s, u"Stores"_s, 203, -5};
        QCOMPARE(*made, known);
        QCOMPARE(*shelf.printers.all(), std::vector{known});
    }

    void the_same_address_changes_the_printer()
    {
        Shelf shelf;
        QVERIFY(shelf.printers.put({u"192.168.1.50"_s, {}, 203, {}}, Actor::system()));
        QVERIFY(shelf.printers.put({u"192.168.1.50:9100"_s, u"Dock"_s, 300, 0}, Actor::system()));
        const auto all = shelf.printers.all();
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().dpi, 300);
        QCOMPARE(all->front().darkness, std::optional(0));
        QVERIFY(shelf.printers.remove(u"192.168.1.50:9100"_s, Actor::system()));
        QVERIFY(shelf.printers.all()->empty());
        QCOMPARE(shelf.printers.remove(u"192.168.1.50:9100"_s, Actor::system()).error().code,
                 ErrorCode::NotFound);
    }

    void what_cannot_be_a_printer_is_refused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("darkness");
        QTest::addColumn<QString>("field");
        QTest::newRow("no address") << u""_s << 203 << 0 << u"printer"_s;
        QTest::newRow("no port") << u"labels:0"_s << 203 << 0 << u"printer"_s;
        QTest::newRow("no such resolution") << u"labels"_s << 144 << 0 << u"dpi"_s;
        QTest::newRow("too dark") << u"labels"_s << 203 << 31 << u"darkness"_s;
    }
    void what_cannot_be_a_printer_is_refused()
    {
        QFETCH(QString, address);
        QFETCH(int, dpi);
        QFETCH(int, darkness);
        QFETCH(QString, field);
        Shelf shelf;
        const auto put = shelf.printers.put({address, {}, dpi, darkness}, Actor::system());
        QVERIFY(!put);
        QCOMPARE(put.error().field, field);
    }
};

QTEST_GUILESS_MAIN(TestLabelPrinters)
#include "tst_labelprinters.moc"
