#include "core/labels/stock/stockjson.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <limits>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

LabelStock l7160()
{
    return *builtInStock(u"avery-l7160"_s);
}

} // namespace

class TestLabelStock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInStockIsSound_data()
    {
        QTest::addColumn<LabelStock>("stock");
        for (const LabelStock &stock : builtInStocks())
            QTest::newRow(qPrintable(stock.id)) << stock;
    }
    void everyBuiltInStockIsSound()
    {
        QFETCH(LabelStock, stock);
        QCOMPARE(faultOf(stock), std::nullopt);
        QVERIFY(!stock.part.isEmpty());
        QVERIFY(!stock.isOwn);
        QVERIFY(stock.isVerified || !stock.note.isEmpty());
        QVERIFY(stock.printable().isValid());
        QCOMPARE(stock.kind == LabelStock::Kind::Roll || stock.kind == LabelStock::Kind::Endless,
                 stock.page == stock.label);
    }

    void theProgramHasTheStocksThatPeopleBuy()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const LabelStock &stock : builtInStocks()) {
            ids.insert(stock.id);
            names.insert(stock.name() + stockKindName(stock.kind)
                         + QString::number(stock.page.width()));
        }
        QCOMPARE(ids.size(), builtInStocks().size());
        QCOMPARE(names.size(), builtInStocks().size());
        for (const QString &part : {u"l7160"_s, u"l7159"_s, u"l7163"_s, u"l7162"_s, u"l7165"_s,
                                    u"l7173"_s, u"l7651"_s, u"l7157"_s, u"l6011"_s, u"l6009"_s,
                                    u"l6114"_s, u"5160"_s, u"5163"_s, u"5167"_s, u"6570"_s})
            QVERIFY2(ids.contains(u"avery-"_s + part), qPrintable(part));
        for (const QString &id :
             {u"brother-dk-11201"_s, u"brother-dk-11209"_s, u"brother-dk-22205"_s, u"dymo-30252"_s,
              u"dymo-99012"_s, u"dymo-30334"_s, u"zebra-2x1in"_s, u"zebra-4x6in"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        QVERIFY(!builtInStock(u"avery-l9999"_s));
    }

    void impossibleGeometryIsNamed_data()
    {
        using Kind = StockFault::Kind;
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<StockFault>("fault");
        LabelStock wrong = l7160();
        wrong.first.rx() = 10;
        QTest::newRow("more free on the left than on the right")
            << wrong << StockFault{Kind::Uneven, 5.58};
        wrong = l7160();
        wrong.pitch.rwidth() = 60;
        QTest::newRow("labels overlap") << wrong << StockFault{Kind::Overlap, 3.5};
        wrong = l7160();
        wrong.columns = 4;
        QTest::newRow("a column too many") << wrong << StockFault{Kind::BeyondPage, 58.82};
        wrong = l7160();
        wrong.pitch.rheight() = 338.7;
        QTest::newRow("rows below the page") << wrong << StockFault{Kind::BeyondPage, 1788.45};
        wrong = l7160();
        wrong.rows = 0;
        QTest::newRow("no rows") << wrong << StockFault{Kind::NoLabels, 0};
        wrong = l7160();
        wrong.rows = std::numeric_limits<int>::max();
        QTest::newRow("more rows than numbers go") << wrong << StockFault{Kind::NoLabels, 0};
        wrong = l7160();
        wrong.label = {0, 0};
        QTest::newRow("labels without a size") << wrong << StockFault{Kind::NoSize, 0};
        wrong = l7160();
        wrong.label.rwidth() = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("a width that is no number") << wrong << StockFault{Kind::NoSize, 0};
        wrong = l7160();
        wrong.page = {5000, 5000};
        QTest::newRow("a page for a wall") << wrong << StockFault{Kind::NoSize, 0};
        wrong = l7160();
        wrong.unprintable = {30, 0, 32, 0};
        QTest::newRow("margins that leave nothing")
            << wrong << StockFault{Kind::NoPrintableArea, 0};
    }
    void impossibleGeometryIsNamed()
    {
        QFETCH(LabelStock, stock);
        QFETCH(StockFault, fault);
        const auto found = faultOf(stock);
        QVERIFY(found);
        QCOMPARE(found->kind, fault.kind);
        QVERIFY2(qAbs(found->millimetres - fault.millimetres) < 0.005,
                 qPrintable(QString::number(found->millimetres)));
    }

    void aStockSurvivesItsFile()
    {
        for (const LabelStock &stock : builtInStocks()) {
            const auto read = stockFromJson(stockToJson(stock));
            QVERIFY(read);
            QCOMPARE(*read, stock);
        }
    }

    void aFileWithHolesNamesWhatIsMissing_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"id", "part", "kind", "page", "columns", "rows", "label", "first",
                                  "pitch", "material"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void aFileWithHolesNamesWhatIsMissing()
    {
        QFETCH(QString, field);
        QJsonObject json = stockToJson(l7160());
        json.remove(field);
        QCOMPARE(stockFromJson(json).error().field, field);
        json.insert(field, QJsonObject());
        QCOMPARE(stockFromJson(json).error().field, field);
    }

    void whatIsNoTableIsRefused()
    {
        QCOMPARE(stocksFromJson("[]").error().code, ErrorCode::Invalid);
        QCOMPARE(stocksFromJson("{\"stocks\":[{}]}").error().field, u"id"_s);
        QCOMPARE(stocksFromJson("\xff\xfe").error().code, ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestLabelStock)
#include "tst_labelstock.moc"
