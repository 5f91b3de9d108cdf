#include "core/labels/design/labelpainter.h"
#include "core/labels/printing/rawprinter.h"
#include "core/labels/printing/zpl.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"
#include "tests/support/paperserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A picture of 11 × 2 dots: a dark frame's corner and one dot at the end.
QImage smallPicture()
{
    QImage picture(11, 2, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int x : {0, 1, 2, 8})
        picture.setPixelColor(x, 0, Qt::black);
    picture.setPixelColor(10, 1, QColor(100, 100, 100));
    picture.setPixelColor(9, 1, QColor(200, 200, 200));
    return picture;
}

QImage labelPicture(const LabelContent &content)
{
    const LabelStock stock = *builtInStock(u"zebra-2x1in"_s);
    auto painter = LabelPainter::create(standardDesign(), stock.label, stock.printable(), 203);
    return rasterOf(painter->drawChecked(content)->drawing, 203, QImage::Format_Grayscale8);
}

/// The pixels that a stream of one label holds.
QImage pictureIn(const QByteArray &zpl)
{
    static const QRegularExpression form(
        u"^\\^XA\\^PW(\\d+)\\^LL(\\d+)\\^LH0,0\\^FO0,0\\^GFA,(\\d+),(\\d+),(\\d+),([0-9A-F]+)"
        "\\^FS\\^PQ\\d+\\^XZ\n$"_s);
    const auto match = form.match(QString::fromLatin1(zpl));
    if (!match.hasMatch())
        return {};
    const QByteArray bytes = QByteArray::fromHex(match.captured(6).toLatin1());
    const int rowBytes = match.captured(5).toInt();
    QImage picture(match.captured(1).toInt(), match.captured(2).toInt(), QImage::Format_Grayscale8);
    if (bytes.size() != match.captured(3).toInt() || bytes.size() != rowBytes * picture.height())
        return {};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool isDark = bytes.at(y * rowBytes + x / 8) & (0x80 >> (x % 8));
            picture.setPixelColor(x, y, isDark ? Qt::black : Qt::white);
        }
    }
    return picture;
}

PrinterAddress here(quint16 port)
{
    return {u"127.0.0.1"_s, port};
}

/// A port on which nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestZpl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByteIsAsWritten()
    {
        QCOMPARE(zplOf(inBlackAndWhite(smallPicture())),
                 QByteArray("^XA^PW11^LL2^LH0,0^FO0,0^GFA,4,4,2,E0800020^FS^PQ1^XZ\n"));
        QCOMPARE(zplOf(inBlackAndWhite(smallPicture()), 3, 12),
                 QByteArray("^XA^PW11^LL2^LH0,0^MD12^FO0,0^GFA,4,4,2,E0800020^FS^PQ3^XZ\n"));
    }

    void numbersStayInTheirBounds()
    {
        const QImage bitmap = inBlackAndWhite(smallPicture());
        QVERIFY(zplOf(bitmap, 0, 99).contains("^MD30^"));
        QVERIFY(zplOf(bitmap, 0, -99).contains("^MD-30^"));
        QVERIFY(zplOf(bitmap, 0).contains("^PQ1^"));
    }

    void noTextOfALabelReachesTheStream()
    {
        LabelContent content = sampleLabel();
        content.name = u"^XA~JR^FDx^FS"_s;
        const QImage picture = pictureIn(zplOf(inBlackAndWhite(labelPicture(content))));
        QVERIFY2(!picture.isNull(), "the stream is nothing but commands and digits");
        QCOMPARE(decodedByZxing(picture), content.address);
    }

    void thePrinterGetsExactlyThePictureThatWasChecked()
    {
        const LabelContent content = sampleLabel();
        const QImage raster = labelPicture(content);
        PaperServer server;
        auto printer = RawPrinter::connectTo(here(server.port()), 10s);
        QVERIFY(printer);
        const QByteArray zpl = zplOf(inBlackAndWhite(raster));
        QVERIFY((*printer)->send(zpl));
        QVERIFY((*printer)->finish());
        const QByteArray received = server.received();
        QCOMPARE(received, zpl);
        const QImage picture = pictureIn(received);
        QCOMPARE(picture.size(), raster.size());
        for (int y = 0; y < raster.height(); ++y) {
            for (int x = 0; x < raster.width(); ++x)
                QCOMPARE(qGray(picture.pixel(x, y)) < 128, qGray(raster.pixel(x, y)) < 128);
        }
        QCOMPARE(decodedByZxing(picture), content.address);
        if (hasProgram("zbarimg"))
            QCOMPARE(decodedByZbar(picture), content.address);
    }

    void longStreamsArriveWhole()
    {
        QByteArray much(3'000'000, 'x');
        much += "end";
        PaperServer server;
        auto printer = RawPrinter::connectTo(here(server.port()), 10s);
        QVERIFY((*printer)->send(much));
        QVERIFY((*printer)->finish());
        QCOMPARE(server.received(), much);
    }

    void nobodyListens()
    {
        const auto printer = RawPrinter::connectTo(here(deadPort()), 10s);
        QVERIFY(!printer);
        QCOMPARE(printer.error().code, ErrorCode::Unavailable);
        QCOMPARE(printer.error().field, u"printer"_s);
        QCOMPARE(printer.error().detail, u"refused"_s);
    }

    void aPrinterThatVanishesIsNoticed()
    {
        PaperServer server(50'000);
        auto printer = RawPrinter::connectTo(here(server.port()), 10s);
        const QByteArray label(20'000, 'x');
        int sent = 0;
        Result<> result;
        while (result && sent < 1000) {
            result = (*printer)->send(label);
            sent += result ? 1 : 0;
        }
        QVERIFY(!result);
        QCOMPARE(result.error().detail, u"connection lost"_s);
        QVERIFY(sent >= 2);
        QVERIFY(sent < 1000);
        QCOMPARE((*printer)->send(label).error().detail, u"connection lost"_s);
    }

    void aPrinterThatTakesNothingIsGivenUp()
    {
        QTcpServer deaf;
        deaf.listen(QHostAddress::LocalHost);
        auto printer = RawPrinter::connectTo(here(deaf.serverPort()), 300ms);
        QVERIFY(printer);
        const auto sent = (*printer)->send(QByteArray(30'000'000, 'x'));
        QVERIFY(!sent);
        QCOMPARE(sent.error().detail, u"no answer"_s);
    }

    void waitingEndsWhenAsked()
    {
        QTcpServer deaf;
        deaf.listen(QHostAddress::LocalHost);
        int asked = 0;
        auto printer = RawPrinter::connectTo(here(deaf.serverPort()), 60s,
                                             [&] { return ++asked < 4; });
        QVERIFY(printer);
        const auto sent = (*printer)->send(QByteArray(30'000'000, 'x'));
        QVERIFY(!sent);
        QCOMPARE(sent.error().detail, u"cancelled"_s);
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("name") << u"zebra.local"_s << u"zebra.local"_s << 9100;
        QTest::newRow("with port") << u" 192.168.10.40:6101 "_s << u"192.168.10.40"_s << 6101;
        QTest::newRow("IPv6") << u"[fe80::1]:9100"_s << u"fe80::1"_s << 9100;
        QTest::newRow("empty") << u""_s << u""_s << 0;
        QTest::newRow("no host") << u":9100"_s << u""_s << 0;
        QTest::newRow("port 0") << u"zebra:0"_s << u""_s << 0;
        QTest::newRow("port too high") << u"zebra:70000"_s << u""_s << 0;
        QTest::newRow("a word as port") << u"zebra:port"_s << u""_s << 0;
        QTest::newRow("a path") << u"zebra/etc"_s << u""_s << 0;
        QTest::newRow("a user") << u"me@zebra"_s << u""_s << 0;
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = printerAddressFrom(text);
        QCOMPARE(address.has_value(), port != 0);
        if (address) {
            QCOMPARE(address->host, host);
            QCOMPARE(int(address->port), port);
        } else {
            QCOMPARE(address.error().field, u"printer"_s);
        }
    }
};

QTEST_MAIN(TestZpl)
#include "tst_zpl.moc"
