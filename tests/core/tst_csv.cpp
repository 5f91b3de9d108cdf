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
        QTest::newRow("blanks around bare cells") << QByteArray("name , serial\n AGV 1\t, 7 \n")
                                                  << header << QStringList{u"AGV 1"_s, u"7"_s};
        QTest::newRow("a row of blanks") << QByteArray("name,serial\n\" \", \nAGV 1,7\n") << header
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

    void whatIsWrittenIsNoFormulaAndReadBackExactly_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const QString &cell, const char *written) {
            QTest::newRow(name) << cell << QByteArray(written);
        };
        row("nothing", u""_s, "");
        row("a comma", u"a,b"_s, "\"a,b\"");
        row("quotes", u"say \"hi\""_s, "\"say \"\"hi\"\"\"");
        row("two lines", u"two\nlines"_s, "\"two\nlines\"");
        row("letters of many countries", u"Tür"_s, "Tür");
        row("blanks around", u" AGV 1 "_s, "\" AGV 1 \"");
        row("an equals sign", u"=HYPERLINK(1)"_s, "'=HYPERLINK(1)");
        row("a plus", u"+47 22 12 34 56"_s, "'+47 22 12 34 56");
        row("a minus", u"-5"_s, "'-5");
        row("an at", u"@SUM(1)"_s, "'@SUM(1)");
        row("a sign within", u"3-phase a=b"_s, "3-phase a=b");
        row("after a line feed", u"\n=1+1"_s, "\"'\n'=1+1\"");
        row("after a carriage return", u"\r=1+1"_s, "\"'\r'=1+1\"");
        row("after a tab", u"\t@SUM(1)"_s, "\"'\t'@SUM(1)\"");
        row("after a blank", u" =1+1"_s, "' =1+1");
        row("after a blank that doesn't break", u"\u00a0=1+1"_s, "'\u00a0=1+1");
        row("after a mark without width", u"\u200b=1+1"_s, "'\u200b=1+1");
        row("after a byte order mark", u"\ufeff=1+1"_s, "'\ufeff=1+1");
        row("a full-width equals sign", u"＝1+1"_s, "'＝1+1");
        row("a full-width plus", u"＋1"_s, "'＋1");
        row("a full-width minus", u"－1"_s, "'－1");
        row("a full-width at", u"＠SUM(1)"_s, "'＠SUM(1)");
        row("after a line end", u"Broken\r\n=1+1"_s, "\"Broken\r'\n'=1+1\"");
        row("after another country's separator", u"a;=1+1;b"_s, "\"a;'=1+1;b\"");
        row("after a comma", u"a, =1+1"_s, "\"a,' =1+1\"");
        row("an apostrophe of its own", u"'=1+1"_s, "''=1+1");
        row("two of them", u"\'\'-"_s, "\'\'\'-");
        row("an apostrophe and no sign", u"'s-Hertogenbosch"_s, "'s-Hertogenbosch");
        row("apostrophes around a line end", u"'\n' =1"_s, "\"''\n'' =1\"");
    }
    void whatIsWrittenIsNoFormulaAndReadBackExactly()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        const QByteArray line = csvLine({u"first"_s, cell});
        QCOMPARE(line, "first," + written + "\r\n");
        const auto table = readCsv("a,b\r\n" + line);
        QVERIFY(table);
        QCOMPARE(table->rows.front().cells, QStringList({u"first"_s, cell}));
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
