#include "core/sites/exchange/csv.h"
#include "core/sites/exchange/devicecolumns.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSpreadsheetsSaveIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QStringList>("row");
        const QStringList header{u"name"_s, u"serial"_s};
        QTest::newRow("commas") << QByteArray("name,serial\r\nAGV 1,7\r\n") << header
                                << QStringList{u"AGV 1"_s, u"7"_s};
        QTest::newRow("semicolons") << QByteArray("name;serial\nAGV 1;7,5\n") << header
                                    << QStringList{u"AGV 1"_s, u"7,5"_s};
        QTest::newRow("tabs, old line ends")
            << QByteArray("name\tserial\rAGV 1\t7\r") << header << QStringList{u"AGV 1"_s, u"7"_s};
        QTest::newRow("a mark and no last line end")
            << QByteArray("\xef\xbb\xbfname,serial\nAGV 1,7") << header
            << QStringList{u"AGV 1"_s, u"7"_s};
        QTest::newRow("quotes") << QByteArray("name,serial\n\"A, \"\"B\"\"\nC\",7\n") << header
                                << QStringList{u"A, \"B\"\nC"_s, u"7"_s};
        QTest::newRow("Windows-1252") << QByteArray("name,serial\nT\xfcr \x80,7\n") << header
                                      << QStringList{u"Tür €"_s, u"7"_s};
        QTest::newRow("empty rows before") << QByteArray("name,serial\n,\n\nAGV 1,7\n") << header
                                           << QStringList{u"AGV 1"_s, u"7"_s};
        QTest::newRow("a short row")
            << QByteArray("name,serial\nAGV 1\n") << header << QStringList{u"AGV 1"_s};
    }
    void whatSpreadsheetsSaveIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, header);
        QFETCH(QStringList, row);
        const auto table = readCsv(bytes);
        QVERIFY(table);
        QCOMPARE(table->header, header);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(table->rows.front().cells, row);
    }

    void linesAreThoseOfTheFile()
    {
        const auto table = readCsv("name\n\"two\nlines\"\n\nlast\n");
        QCOMPARE(table->rows[0].line, 2);
        QCOMPARE(table->rows[1].line, 5);
    }

    void whatIsNoTableIsRefused()
    {
        QCOMPARE(readCsv({}).error().code, ErrorCode::Invalid);
        QCOMPARE(readCsv("\n\n").error().code, ErrorCode::Invalid);
        const auto open = readCsv("name\nAGV\n\"never ends\n");
        QCOMPARE(open.error().code, ErrorCode::Invalid);
        QCOMPARE(open.error().detail, u"3"_s);
        QCOMPARE(readCsv(QByteArray(300, ',')).error().code, ErrorCode::TooLarge);
        QCOMPARE(readCsv("name\n" + QByteArray(20'001, 'x')).error().code, ErrorCode::TooLarge);
        QCOMPARE(readCsv("name\n" + QByteArray("x\n").repeated(100'002)).error().code,
                 ErrorCode::TooLarge);
    }

    void whatIsWrittenIsReadBackAndNoFormula()
    {
        const QStringList cells{u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u"Tür"_s, u""_s};
        const auto table = readCsv("a,b,c,d,e\r\n" + csvLine(cells));
        QCOMPARE(table->rows.front().cells, cells);
        QVERIFY(csvLine({u"=HYPERLINK(1)"_s}).startsWith("'="));
        QVERIFY(csvLine({u"@SUM"_s}).startsWith("'@"));
    }

    void columnsAreGuessedFromTheirNames()
    {
        const auto english = guessColumns(
            {u"Asset name"_s, u"Serial No."_s, u"Colour"_s, u"Location"_s});
        QCOMPARE(english,
                 (ColumnMapping{DeviceField::Name, DeviceField::Serial, std::nullopt,
                                DeviceField::Place}));
        const auto german = guessColumns({u"Seriennummer"_s, u"Bezeichnung"_s, u"Hersteller"_s});
        QCOMPARE(
            german,
            (ColumnMapping{DeviceField::Serial, DeviceField::Name, DeviceField::Manufacturer}));
        const auto doubled = guessColumns({u"Device"_s, u"Name"_s});
        QCOMPARE(doubled, (ColumnMapping{std::nullopt, DeviceField::Name}));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
