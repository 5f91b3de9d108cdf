#include "core/labels/printing/printrun.h"
#include "core/labels/printing/rawprinter.h"
#include "core/labels/printing/zpl.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"
#include "tests/support/paperserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int dpi = 300;

PrintOrder orderOf(int count, const QString &stock = u"avery-l7160"_s)
{
    PrintOrder order;
    order.stock = *builtInStock(stock);
    order.dpi = dpi;
    for (int number = 1; number <= count; ++number)
        order.labels.push_back({LabelCodeId::make(), number, sampleLabel(number)});
    return order;
}

/// One on which no design has room.
void spoil(PrintLabel &label)
{
    label.content.name = QString(400, u'W');
}

/// Keeps what is sent, and fails before label `failsAt` (from 1).
class ByteList final : public ByteSink
{
public:
    explicit ByteList(int failsAt = 0) : m_failsAt(failsAt) { }
    Result<> send(const QByteArray &bytes) override
    {
        if (static_cast<int>(sent.size()) + 1 == m_failsAt)
            return failure(ErrorCode::Unavailable, u"connection lost"_s, u"printer"_s);
        sent.push_back(bytes);
        return {};
    }
    Result<> finish() override
    {
        isFinished = true;
        return {};
    }

    std::vector<QByteArray> sent;
    bool isFinished = false;

private:
    int m_failsAt;
};

PrintRun runOf(const PrintOrder &order, PrintRun::GoOn goOn = {})
{
    return PrintRun(order, *piecesOf(order), std::move(goOn));
}

} // namespace

class TestThermalRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thermalLabelsComeOutOneByOne()
    {
        PrintOrder order = orderOf(3, u"zebra-2x1in"_s);
        order.copies = 2;
        order.darkness = 5;
        ByteList thermal;
        const auto outcome = runOf(order).print(thermal);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.out, 6);
        QVERIFY(thermal.isFinished);
        QCOMPARE(thermal.sent.size(), 3U);
        for (const QByteArray &zpl : thermal.sent) {
            QVERIFY(zpl.startsWith("^XA^PW600^LL300^LH0,0^MD5^FO0,0^GFA,22500,22500,75,"));
            QVERIFY(zpl.endsWith("^FS^PQ2^XZ\n"));
        }
    }

    void oneBadLabelStopsTheJobBeforeInk()
    {
        PrintOrder order = orderOf(200, u"zebra-2x1in"_s);
        spoil(order.labels[149]);
        ByteList thermal;
        const auto outcome = runOf(order).print(thermal);
        QVERIFY(outcome.error->detail.startsWith(u"No. 00150: "_s));
        QVERIFY(thermal.sent.empty());
    }

    void aProfileThatSpoilsALabelStopsTheJob()
    {
        PrintOrder order = orderOf(3, u"zebra-2x1in"_s);
        order.profile = {{0.5, 0.5}, 1, 1, 0.5};
        ByteList good;
        QCOMPARE(runOf(order).print(good).out, 3);
        order.profile.offset = {0, -12};
        ByteList spoiled;
        const auto outcome = runOf(order).print(spoiled);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->field, u"page"_s);
        QVERIFY2(outcome.error->detail.startsWith(u"No. 00001: "_s),
                 qPrintable(outcome.error->detail));
        QVERIFY(spoiled.sent.empty());
    }

    void sheetsAreNoThermalLabels()
    {
        ByteList thermal;
        const auto outcome = runOf(orderOf(1)).print(thermal);
        QCOMPARE(outcome.error->field, u"stock"_s);
    }

    void aVanishedPrinterLeavesTheRestForLater()
    {
        const PrintOrder order = orderOf(8, u"zebra-2x1in"_s);
        const std::vector<PrintPiece> pieces = *piecesOf(order);
        ByteList vanishes(6);
        const auto first = PrintRun(order, pieces).print(vanishes);
        QCOMPARE(first.error->detail, u"connection lost"_s);
        QCOMPARE(first.out, 5);

        ByteList back;
        const auto rest = PrintRun(order, {pieces.begin() + first.out, pieces.end()}).print(back);
        QVERIFY(!rest.error);
        QCOMPARE(rest.out, 8);
        QCOMPARE(back.sent.size(), 3U);
        std::vector<QByteArray> all = vanishes.sent;
        all.insert(all.end(), back.sent.begin(), back.sent.end());
        ByteList whole;
        QCOMPARE(runOf(order).print(whole).out, 8);
        QCOMPARE(all, whole.sent);
    }

    void aRealSocketGetsWhatAFileGets()
    {
        const PrintOrder order = orderOf(5, u"zebra-2x1in"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"labels.zpl"_s);
        const auto file = ByteFile::create(path);
        QVERIFY(!runOf(order).print(**file).error);
        PaperServer server;
        auto printer = RawPrinter::connectTo({u"127.0.0.1"_s, server.port()}, 10s);
        QCOMPARE(runOf(order).print(**printer).out, 5);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(server.received(), written.readAll());
    }

    void everyByteAtTheSocketIsThatOfTheDrawing()
    {
        PrintOrder order = orderOf(2, u"zebra-2x1in"_s);
        order.dpi = 203;
        order.copies = 3;
        order.labels[0].content.name = u"^XZ~JR^XA^FD\"\\^FS"_s;
        order.labels[0].content.place = u"_5E ~HS ^GFA,9\n"_s;
        PaperServer server;
        auto printer = RawPrinter::connectTo({u"127.0.0.1"_s, server.port()}, 10s);
        QVERIFY(!runOf(order).print(**printer).error);

        // 50.8 x 25.4 mm are 406 x 203 dots; 51 bytes hold a row.
        auto painter = LabelPainter::create(order.design.usual, order.stock.label,
                                            order.stock.printable(), order.dpi);
        QByteArray expected;
        for (const PrintLabel &label : order.labels) {
            const QImage picture = rasterOf(painter->draw(label.content)->drawing, order.dpi,
                                            QImage::Format_Grayscale8);
            QCOMPARE(picture.size(), QSize(406, 203));
            expected += "^XA^PW406^LL203^LH0,0^FO0,0^GFA,10353,10353,51,";
            for (int y = 0; y < 203; ++y) {
                for (int digit = 0; digit < 102; ++digit) {
                    int value = 0;
                    for (int bit = 0; bit < 4; ++bit) {
                        const int x = digit * 4 + bit;
                        const bool isDark = x < 406 && qGray(picture.pixel(x, y)) < 128;
                        value = value * 2 + (isDark ? 1 : 0);
                    }
                    expected += "0123456789ABCDEF"[value];
                }
            }
            expected += "^FS^PQ3^XZ\n";
        }
        QCOMPARE(server.received(), expected);
    }

    void aSocketThatVanishesMidwaySaysHowManyWereSent()
    {
        const PrintOrder order = orderOf(200, u"zebra-2x1in"_s);
        PaperServer server(100'000);
        auto printer = RawPrinter::connectTo({u"127.0.0.1"_s, server.port()}, 10s);
        const auto outcome = runOf(order).print(**printer);
        QCOMPARE(outcome.error->detail, u"connection lost"_s);
        QVERIFY(outcome.out >= 2);
        QVERIFY(outcome.out < 200);
    }
};

QTEST_MAIN(TestThermalRun)
#include "tst_thermalrun.moc"
