#include "core/labels/printing/placedcheck.h"
#include "core/labels/printing/printrun.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"
#include "tests/support/picturesink.h"

#include <QFile>
#include <QPainter>
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

PrintRun runOf(const PrintOrder &order, PrintRun::GoOn goOn = {})
{
    return PrintRun(order, *piecesOf(order), std::move(goOn));
}

} // namespace

class TestPrintRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLabelStandsInItsPlace()
    {
        PrintOrder order = orderOf(12);
        order.copies = 2;
        order.firstPosition = 3;
        PictureSink sink(order.stock.page, dpi);
        std::vector<PrintRun::Progress> steps;
        auto outcome = runOf(order, [&](const PrintRun::Progress &progress) {
                           steps.push_back(progress);
                           return true;
                       }).print(sink);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.out, 24);
        QCOMPARE(outcome.smallCodes, 0);
        QVERIFY(sink.isFinished);
        QCOMPARE(sink.pages.size(), 2U);
        const std::vector<PrintPiece> pieces = *piecesOf(order);
        for (const PrintPiece &piece : pieces) {
            const QImage label = sink.cutOut(piece.page, order.stock.cell(piece.position - 1));
            QCOMPARE(decodedByZxing(label), sampleLabel(piece.labelNumber).address);
        }
        QVERIFY(decodedByZxing(sink.cutOut(0, order.stock.cell(1))).isEmpty());
        QCOMPARE(steps.front().checked, 2);
        QCOMPARE(steps.front().out, 0);
        QCOMPARE(steps.back().out, 24);
        QCOMPARE(steps.back().total, 24);
    }

    void aSheetWithHolesIsFilledAroundThem()
    {
        PrintOrder order = orderOf(3);
        LabelSheet sheet;
        sheet.stock = order.stock.id;
        sheet.capacity = 21;
        for (int position = 1; position <= 21; ++position) {
            if (position != 4 && position != 19)
                sheet.uses.push_back({position, {}, {}, {}});
        }
        order.sheet = sheet;
        PictureSink sink(order.stock.page, dpi);
        QCOMPARE(runOf(order).print(sink).out, 3);
        QCOMPARE(decodedByZxing(sink.cutOut(0, order.stock.cell(3))), sampleLabel(1).address);
        QCOMPARE(decodedByZxing(sink.cutOut(0, order.stock.cell(18))), sampleLabel(2).address);
        QCOMPARE(decodedByZxing(sink.cutOut(1, order.stock.cell(0))), sampleLabel(3).address);
        order.firstPosition = 20;
        QCOMPARE(piecesOf(order).error().field, u"sheet"_s);
        order.sheet->stock = u"avery-l7163"_s;
        QCOMPARE(piecesOf(order).error().field, u"sheet"_s);
    }

    void oneBadLabelStopsTheJobBeforeInk()
    {
        PrintOrder order = orderOf(200, u"zebra-2x1in"_s);
        spoil(order.labels[149]);
        PictureSink pages(order.stock.page, dpi);
        auto outcome = runOf(order).print(pages);
        QVERIFY(outcome.error);
        QVERIFY2(outcome.error->detail.startsWith(u"No. 00150: "_s),
                 qPrintable(outcome.error->detail));
        QCOMPARE(outcome.out, 0);
        QVERIFY(pages.isAbandoned);
        QVERIFY(!pages.isFinished);

        QTemporaryDir folder;
        const QString path = folder.filePath(u"labels.pdf"_s);
        outcome = runOf(order).print(**PdfSink::create(path, order.stock.page, dpi));
        QVERIFY(outcome.error);
        QVERIFY(!QFile::exists(path));
    }

    void aPrinterThatKeepsNothingSeesOnlyGoodLabels()
    {
        PrintOrder order = orderOf(90);
        PictureSink good(order.stock.page, dpi);
        good.keeps = false;
        QCOMPARE(runOf(order).print(good).out, 90);
        QCOMPARE(decodedByZxing(good.cutOut(4, order.stock.cell(5))),
                 order.labels[89].content.address);
        spoil(order.labels[70]);
        PictureSink bad(order.stock.page, dpi);
        bad.keeps = false;
        QVERIFY(runOf(order).print(bad).error);
        QCOMPARE(bad.pages.size(), size_t(1));
        QCOMPARE(decodedByZxing(bad.cutOut(0, order.stock.cell(0))), QString());
    }

    void aCancelledRunLeavesNothing()
    {
        const PrintOrder order = orderOf(30);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"labels.pdf"_s);
        const auto sink = PdfSink::create(path, order.stock.page, dpi);
        const auto outcome = runOf(order, [](const PrintRun::Progress &progress) {
                                 return progress.checked < 10;
                             }).print(**sink);
        QCOMPARE(outcome.error->detail, u"cancelled"_s);
        QCOMPARE(outcome.out, 0);
        QVERIFY(!QFile::exists(path));
    }

    void theProfileMovesEveryLabel_data()
    {
        QTest::addColumn<PrinterProfile>("profile");
        QTest::newRow("moved") << PrinterProfile{{1.5, -0.8}, 1, 1, 0};
        QTest::newRow("stretched") << PrinterProfile{{}, 1.01, 0.99, 0};
        QTest::newRow("turned") << PrinterProfile{{0.5, 0.5}, 1, 1, 1.0};
    }
    void theProfileMovesEveryLabel()
    {
        QFETCH(PrinterProfile, profile);
        PrintOrder order = orderOf(21);
        PictureSink before(order.stock.page, dpi);
        QCOMPARE(runOf(order).print(before).out, 21);
        order.profile = profile;
        PictureSink after(order.stock.page, dpi);
        QCOMPARE(runOf(order).print(after).out, 21);
        for (int index = 0; index < 21; ++index) {
            QRectF area = order.stock.cell(index);
            area.moveTopLeft(profile.corner(area, order.stock.page));
            const QImage label = after.cutOut(0, area.adjusted(-1.5, -1.5, 1.5, 1.5));
            QCOMPARE(decodedByZxing(label), sampleLabel(index + 1).address);
        }
        QVERIFY(*before.pages.front() != *after.pages.front());
    }

    void aProfileThatSpoilsALabelStopsTheJob_data()
    {
        QTest::addColumn<PrinterProfile>("profile");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::newRow("over the left edge")
            << PrinterProfile{{-13, 0}, 1, 1, 0} << u"page"_s << u"No. 00001: 1"_s;
        QTest::newRow("the last row alone, over the lower edge")
            << PrinterProfile{{0, 12}, 1, 1.08, 0} << u"page"_s << u"No. 00019: 19"_s;
        QTest::newRow("one corner, turned away")
            << PrinterProfile{{0, -14}, 1, 1, 3} << u"page"_s << u"No. 00001: 1"_s;
        QTest::newRow("over each other's codes, far from every edge")
            << PrinterProfile{{0, 0}, 0.5, 0.5, 0} << u"profile"_s << u"No. 00001: 1"_s;
    }
    void aProfileThatSpoilsALabelStopsTheJob()
    {
        QFETCH(PrinterProfile, profile);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        PrintOrder order = orderOf(21);
        order.profile = profile;
        for (const bool keeps : {true, false}) {
            PictureSink sink(order.stock.page, dpi);
            sink.keeps = keeps;
            const auto outcome = runOf(order).print(sink);
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->field, field);
            QCOMPARE(outcome.error->detail, detail);
            QCOMPARE(outcome.out, 0);
            QVERIFY(!sink.isFinished);
        }
    }

    void aProfileMayOnlyTakePaper()
    {
        PrintOrder order = orderOf(21);
        order.profile.offset.setX(-8); // the labels begin at 7.2 mm, their ink some later
        PictureSink sink(order.stock.page, dpi);
        QCOMPARE(runOf(order).print(sink).out, 21);
    }

    void aLabelIsReadWithWhatItsNeighboursPutOverIt()
    {
        const LabelStock stock = *builtInStock(u"avery-l7160"_s);
        auto painter = LabelPainter::create(standardDesign(), stock.label, stock.printable(), dpi);
        const LabelContent content = sampleLabel(1);
        const PrintDrawing label = painter->draw(content)->drawing;
        const PrintDrawing other = painter->draw(sampleLabel(2))->drawing;
        const auto read = [&](const PageDrawing &page) {
            return checkPlaced(page.front(), content.address,
                               {stock.page, dpi,
                                [&page](const QRect &dots) { return rasterOf(page, dots, dpi); }});
        };
        QVERIFY(read({{label, {20, 20}, 0}, {other, {20, 58.1}, 0}}));
        QVERIFY(read({{label, {20, 20}, 3}, {other, {20, 59}, 3}}));
        const auto covered = read({{label, {20, 20}, 0}, {other, {23, 22}, 0}});
        QVERIFY(!covered);
        QCOMPARE(covered.error().field, u"symbol"_s);
        QCOMPARE(read({{label, {20, -10}, 0}}).error().field, u"page"_s);
    }

    void bothCodesOfAFlagAreRead()
    {
        const LabelDesign &design = builtInDesigns().back();
        QCOMPARE(design.id, u"cable-flag"_s);
        auto painter = LabelPainter::create(design, {150, 20}, {0, 0, 150, 20}, dpi);
        const LabelContent content = sampleLabel(1);
        PrintDrawing flag = painter->draw(content)->drawing;
        const auto read = [&](const PrintDrawing &drawing) {
            const PageDrawing page{{drawing, {}, 0}};
            return checkPlaced(
                page.front(), content.address,
                {{150, 20}, dpi, [&page](const QRect &dots) { return rasterOf(page, dots, dpi); }});
        };
        QVERIFY(read(flag));
        // Ink over the last one.
        QRectF last;
        for (const PrintDrawing::Item &item : flag.items) {
            if (const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item)) {
                const double side = symbol->module * symbol->code.sizeWithQuietZone();
                last = QRectF(symbol->corner, QSizeF(side, side / 2));
            }
        }
        QVERIFY(last.left() > 60);
        flag.items.emplace_back(PrintDrawing::Box{last, 0, Qt::black, {}, 0});
        QCOMPARE(read(flag).error().field, u"symbol"_s);
    }

    void plainPaperHasMarksToCutBy()
    {
        const PrintOrder order = orderOf(1, u"plain-a4-60x40"_s);
        PictureSink sink(order.stock.page, dpi);
        QCOMPARE(runOf(order).print(sink).out, 1);
        const QPointF corner = order.stock.cell(20).bottomRight();
        const QImage around = sink.cutOut(0, {corner - QPointF(1, 1), QSizeF(2, 2)});
        bool hasMark = false;
        for (int x = 0; x < around.width(); ++x)
            hasMark = hasMark || qGray(around.pixel(x, 3)) < 128;
        QVERIFY(hasMark);
        QCOMPARE(decodedByZxing(sink.cutOut(0, order.stock.cell(0))), sampleLabel(1).address);
    }

    void labelsAreSortedAsPeopleCount()
    {
        PrintOrder order = orderOf(3);
        order.labels[0].content.place = u"Hall 10"_s;
        order.labels[1].content.place = u"Hall 2"_s;
        order.labels[2].content.place = u"Hall 2"_s;
        order.labels[1].content.name = u"AGV 12"_s;
        order.labels[2].content.name = u"AGV 3"_s;
        sortLabels(order.labels, PrintSequence::BySpace);
        QCOMPARE(order.labels[0].number, 3);
        QCOMPARE(order.labels[1].number, 2);
        QCOMPARE(order.labels[2].number, 1);
        sortLabels(order.labels, PrintSequence::AsGiven);
        QCOMPARE(order.labels[0].number, 3);
        sortLabels(order.labels, PrintSequence::ByNumber);
        QCOMPARE(order.labels[0].number, 1);
    }

    void impossibleOrdersAreRefused()
    {
        PrintOrder order = orderOf(1);
        order.copies = 0;
        QCOMPARE(piecesOf(order).error().field, u"copies"_s);
        order.copies = 1;
        order.firstPosition = 22;
        QCOMPARE(piecesOf(order).error().field, u"position"_s);
        order.firstPosition = 1;
        auto pieces = *piecesOf(order);
        pieces.front().label = LabelCodeId::make();
        PictureSink sink(order.stock.page, dpi);
        QCOMPARE(PrintRun(order, pieces).print(sink).error->field, u"labels"_s);
        order.dpi = 600;
        QCOMPARE(runOf(order).print(sink).error->field, u"dpi"_s);
        order.dpi = dpi;
        order.labels.clear();
        QCOMPARE(piecesOf(order).error().field, u"labels"_s);
    }
};

QTEST_MAIN(TestPrintRun)
#include "tst_printrun.moc"
