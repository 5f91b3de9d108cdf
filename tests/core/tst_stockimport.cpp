#include "core/labels/stock/glabelstemplates.h"
#include "core/labels/stock/stockimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Reason = RefusedStock::Reason;

namespace {

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &contents)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

QString table(const QString &name)
{
    return QStringLiteral(STOCK_TABLES) + u'/' + name;
}

std::optional<Reason> reasonFor(const StockImport &import, const QString &name)
{
    for (const RefusedStock &refused : import.refused) {
        if (refused.name == name)
            return refused.reason;
    }
    return std::nullopt;
}

} // namespace

class TestStockImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGlabelsTableGivesItsSoundRowsAndNamesTheOthers()
    {
        const auto import = importGlabels(table({}));
        QVERIFY(import);
        QStringList names;
        for (const LabelStock &stock : import->stocks) {
            names.append(stock.name());
            QVERIFY(!faultOf(stock));
            QVERIFY(stock.isOwn && !stock.isVerified);
        }
        QCOMPARE(
            names,
            QStringList({u"Acme 21"_s, u"Acme 21 matt"_s, u"Acme 21 gloss"_s, u"Acme roll"_s}));
        QCOMPARE(import->stocks[2].first, QPointF(7.2, 15.15));
        QCOMPARE(import->stocks[0].cornerRadius, 1.5);
        QCOMPARE(import->stocks[3].kind, LabelStock::Kind::Roll);
        QVERIFY(qAbs(import->stocks[3].label.width() - 50.8) < 1e-9);
        QVERIFY(qAbs(import->stocks[3].page.height() - 25.4) < 1e-9);
        QCOMPARE(reasonFor(*import, u"Acme lost"_s), Reason::Unreadable);
        QCOMPARE(reasonFor(*import, u"Acme loop"_s), Reason::Unreadable);
        QCOMPARE(reasonFor(*import, u"Acme round"_s), Reason::NotRectangular);
        QCOMPARE(reasonFor(*import, u"Acme two grids"_s), Reason::SeveralGrids);
        QCOMPARE(reasonFor(*import, u"Acme uneven"_s), Reason::Impossible);
        QCOMPARE(reasonFor(*import, u"Acme words"_s), Reason::Unreadable);
        QCOMPARE(reasonFor(*import, u"Acme poster"_s), Reason::UnknownPage);
    }

    void lengthsCarryUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("millimetres");
        QTest::newRow("points by default") << u"72"_s << 25.4;
        QTest::newRow("inches") << u"2.5in"_s << 63.5;
        QTest::newRow("centimetres") << u"2 cm"_s << 20.0;
        QTest::newRow("picas") << u"6pc"_s << 25.4;
        QTest::newRow("an exponent") << u"1e1mm"_s << 10.0;
        QTest::newRow("nothing") << u""_s << 0.0;
    }
    void lengthsCarryUnits()
    {
        QFETCH(QString, text);
        QFETCH(double, millimetres);
        QVERIFY(qAbs(*glabelsLength(text) - millimetres) < 1e-9);
    }

    void whatIsNoLengthIsNone()
    {
        for (const QString &text : {u"wide"_s, u"1e999mm"_s, u"nan"_s, u"in"_s})
            QVERIFY2(!glabelsLength(text), qPrintable(text));
    }

    void aLibreOfficeTableGivesItsSoundRowsAndNamesTheOthers()
    {
        const auto import = importLibreOffice(table(u"labels.xml"_s));
        QVERIFY(import);
        QCOMPARE(import->stocks.size(), 1);
        QCOMPARE(import->stocks[0].name(), u"Acme 21 Address"_s);
        QCOMPARE(import->stocks[0].pitch, QSizeF(66.04, 38.1));
        QCOMPARE(reasonFor(*import, u"Acme Form"_s), Reason::Continuous);
        QCOMPARE(reasonFor(*import, u"Acme Long"_s), Reason::Impossible);
        QCOMPARE(reasonFor(*import, u"Acme Odd"_s), Reason::Unreadable);
    }

    void filesThatAreNoTablesAreRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(importGlabels(folder.path()).error().code, ErrorCode::NotFound);
        QCOMPARE(importLibreOffice(folder.filePath(u"none.xml"_s)).error().code,
                 ErrorCode::NotFound);
        QVERIFY(QFile::copy(table(u"paper-sizes.xml"_s), folder.filePath(u"paper-sizes.xml"_s)));
        write(folder, u"bad-templates.xml"_s, "<Glabels-templates><Template");
        QCOMPARE(importGlabels(folder.path()).error().code, ErrorCode::Invalid);
        write(folder, u"labels.xml"_s, "<html/>");
        QCOMPARE(importLibreOffice(folder.filePath(u"labels.xml"_s)).error().code,
                 ErrorCode::Invalid);
        QCOMPARE(importLibreOffice(table(u"entities.xml"_s)).error().code, ErrorCode::Invalid);
    }

    void tablesThatAreInstalledAreRead()
    {
        if (installedGlabelsFolder().isEmpty() && installedLibreOfficeFile().isEmpty())
            QSKIP("skipped, because neither gLabels' nor LibreOffice's table is installed");
        if (!installedGlabelsFolder().isEmpty()) {
            const auto import = importGlabels(installedGlabelsFolder());
            QVERIFY(import);
            QVERIFY(import->stocks.size() > 500);
        }
        if (!installedLibreOfficeFile().isEmpty()) {
            const auto import = importLibreOffice(installedLibreOfficeFile());
            QVERIFY(import);
            QVERIFY(import->stocks.size() > 500);
        }
    }
};

QTEST_GUILESS_MAIN(TestStockImport)
#include "tst_stockimport.moc"
