#include "core/labels/stock/stockjson.h"
#include "core/labels/stock/stockservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

LabelStock ownStock(const QString &part = u"Door plates"_s)
{
    LabelStock stock = *builtInStock(u"avery-l7160"_s);
    stock.maker = u"Own"_s;
    stock.part = part;
    return stock;
}

} // namespace

class TestStocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOwnStockStandsBehindThoseOfTheProgram()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        const auto created = stocks.create(ownStock(), Actor::system());
        QVERIFY(created);
        QVERIFY(created->isOwn);
        QVERIFY(created->id.startsWith(u"own-"_s));
        const auto all = stocks.all();
        QCOMPARE(all->size(), builtInStocks().size() + 1);
        QCOMPARE(all->back(), *created);
        QCOMPARE(*stocks.find(created->id), *created);
        QCOMPARE(stocks.find(u"avery-l7160"_s)->part, u"L7160"_s);
        QCOMPARE(open.eventTypes(), QStringList{u"label_stock.created"_s});
    }

    void whatCannotBePrintedIsRefused()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        LabelStock wrong = ownStock();
        wrong.columns = 9;
        QCOMPARE(stocks.create(wrong, Actor::system()).error().field, u"geometry"_s);
        QCOMPARE(stocks.create(ownStock(u"  "_s), Actor::system()).error().field, u"part"_s);
        QCOMPARE(stocks.create(ownStock(QString(90, u'x')), Actor::system()).error().field,
                 u"part"_s);
        QCOMPARE(stocks.all()->size(), builtInStocks().size());
        QVERIFY(open.eventTypes().isEmpty());
    }

    void noTwoStocksHaveOneName()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        QVERIFY(stocks.create(ownStock(), Actor::system()));
        QCOMPARE(stocks.create(ownStock(), Actor::system()).error().code, ErrorCode::Conflict);
        LabelStock asBuiltIn = ownStock(u"L7160"_s);
        asBuiltIn.maker = u"Avery"_s;
        QCOMPARE(stocks.create(asBuiltIn, Actor::system()).error().code, ErrorCode::Conflict);
    }

    void anOwnStockChangesAndGoes()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        LabelStock stock = *stocks.create(ownStock(), Actor::system());
        stock.part = u"Name plates"_s;
        QVERIFY(stocks.update(stock, Actor::system()));
        QCOMPARE(stocks.find(stock.id)->part, u"Name plates"_s);
        stock.rows = 8;
        QCOMPARE(stocks.update(stock, Actor::system()).error().field, u"geometry"_s);
        QVERIFY(stocks.remove(stock.id, Actor::system()));
        QCOMPARE(stocks.find(stock.id).error().code, ErrorCode::NotFound);
        QCOMPARE(stocks.remove(stock.id, Actor::system()).error().code, ErrorCode::NotFound);
    }

    void stocksOfTheProgramStayAsTheyAre()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        const LabelStock stock = builtInStocks().front();
        QCOMPARE(stocks.update(stock, Actor::system()).error().code, ErrorCode::NotFound);
        QCOMPARE(stocks.remove(stock.id, Actor::system()).error().code, ErrorCode::NotFound);
    }

    void aSecondImportDoublesNothing()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        std::vector<LabelStock> table;
        for (int i = 0; i < 900; ++i)
            table.push_back(ownStock(QString::number(i)));
        QCOMPARE(*stocks.take(table, Actor::system()), 900);
        QCOMPARE(*stocks.take(table, Actor::system()), 0);
        QCOMPARE(stocks.all()->size(), builtInStocks().size() + 900);
        table.resize(2001, ownStock());
        QCOMPARE(stocks.take(table, Actor::system()).error().code, ErrorCode::TooLarge);
    }

    void aRowThatSomebodyBrokeIsReported()
    {
        TestStore open;
        StockService stocks(*open.database, open.changes, open.clock);
        const LabelStock stock = *stocks.create(ownStock(), Actor::system());
        auto transaction = WriteTransaction::begin(*open.database);
        QVERIFY(transaction->execute(u"UPDATE label_stock SET definition = '{}'"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(stocks.find(stock.id).error().code, ErrorCode::Damaged);
        QCOMPARE(stocks.all().error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestStocks)
#include "tst_stocks.moc"
